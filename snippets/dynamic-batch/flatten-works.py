import keras
import numpy as np

inputs = keras.Input(shape=(None, 3))
hidden = keras.layers.GlobalAveragePooling1D()(inputs)
print(hidden.shape)
#> (None, 3)
outputs = keras.layers.Dense(1)(hidden)
print(outputs.shape)
#> (None, 1)
model = keras.Model(inputs, outputs)
print([tuple(model(np.ones((2, length, 3))).shape) for length in (5, 50)])
#> [(2, 1), (2, 1)]
