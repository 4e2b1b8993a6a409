# runs cold: Keras reads the variable while it is imported
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np


class Look(keras.layers.Layer):
    def call(self, x):
        rows = x.shape[0]
        print(type(x).__name__, x.shape, "- rows:", type(rows).__name__, rows)
        return -x


print(keras.backend.backend())
#> tensorflow
inputs = keras.Input(shape=(2,))
outputs = Look()(inputs)
#> SymbolicTensor (None, 2) - rows: NoneType None
print(outputs.shape)
#> (None, 2)
model = keras.Model(inputs, keras.layers.Dense(1)(outputs))
result = model(np.ones((4, 2)))
#> EagerTensor (4, 2) - rows: int 4
model.compile(loss="mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
#> SymbolicTensor (None, 2) - rows: NoneType None
#> SymbolicTensor (None, 2) - rows: NoneType None
