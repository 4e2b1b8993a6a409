import keras
import numpy as np

inputs = keras.Input(shape=(None, 1))
outputs = keras.layers.LSTM(4)(inputs)
model = keras.Model(inputs, outputs)
series = np.ones((8, 10))
print(model(series[..., np.newaxis]).shape)
#> (8, 4)
print(model(np.ones((8, 50, 1))).shape)
#> (8, 4)
