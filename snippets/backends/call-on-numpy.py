# runs cold: Keras reads the variable while it is imported
import os

os.environ["KERAS_BACKEND"] = "numpy"

import keras
import numpy as np


class Look(keras.layers.Layer):
    def call(self, x):
        rows = x.shape[0]
        print(type(x).__name__, x.shape, "- rows:", type(rows).__name__, rows)
        return -x


print(keras.backend.backend())
#> numpy
inputs = keras.Input(shape=(2,))
outputs = Look()(inputs)
#> ndarray (83, 2) - rows: int 83
#> ndarray (89, 2) - rows: int 89
print(outputs.shape)
#> (None, 2)
model = keras.Model(inputs, keras.layers.Dense(1)(outputs))
result = model(np.ones((4, 2)))
#> ndarray (4, 2) - rows: int 4
result = model.predict(np.ones((4, 2)), verbose=0)
#> ndarray (4, 2) - rows: int 4

try:
    model.compile(loss="mse")
    model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
except NotImplementedError as error:
    print(error)
    #> fit not implemented for NumPy backend.
