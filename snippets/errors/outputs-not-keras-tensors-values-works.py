import keras
import numpy as np

rows = np.ones((4, 2))
inputs = keras.Input(shape=(2,))
score = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = keras.Model(inputs, score)
print(model(rows).shape)
#> (4, 1)
