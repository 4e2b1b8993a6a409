import keras
import numpy as np

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4, "relu")(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
print(model(np.ones((5, 2))).shape)
#> (5, 1)
