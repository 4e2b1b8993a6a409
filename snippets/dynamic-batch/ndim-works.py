import keras
import numpy as np

series = np.ones((8, 10))
inputs = keras.Input(shape=(10, 1))
outputs = keras.layers.LSTM(4)(inputs)
print(keras.Model(inputs, outputs)(series[..., np.newaxis]).shape)
#> (8, 4)
