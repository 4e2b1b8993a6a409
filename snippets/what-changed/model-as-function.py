import keras
import numpy as np

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(3, kernel_initializer="ones")(inputs)
outputs = keras.layers.Dense(1, kernel_initializer="ones")(hidden)
look_inside = keras.Model(inputs, [hidden, outputs])

inside, result = look_inside.predict(np.ones((1, 2)), verbose=0)
print(inside.tolist(), result.tolist())
#> [[2.0, 2.0, 2.0]] [[6.0]]
