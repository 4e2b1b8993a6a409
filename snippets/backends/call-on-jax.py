# runs cold: Keras reads the variable while it is imported
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np


class Look(keras.layers.Layer):
    def call(self, x):
        rows = x.shape[0]
        print(type(x).__name__, x.shape, "- rows:", type(rows).__name__, rows)
        return -x


print(keras.backend.backend())
#> jax
inputs = keras.Input(shape=(2,))
outputs = Look()(inputs)
#> DynamicJaxprTracer (dynamic_dimension, 2) - rows: _DimExpr dynamic_dimension
print(outputs.shape)
#> (None, 2)
model = keras.Model(inputs, keras.layers.Dense(1)(outputs))
result = model(np.ones((4, 2)))
#> ArrayImpl (4, 2) - rows: int 4
model.compile(loss="mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
#> DynamicJaxprTracer (4, 2) - rows: int 4
#> DynamicJaxprTracer (4, 2) - rows: int 4
