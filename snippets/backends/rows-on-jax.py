# runs cold: Keras reads the variable while it is imported
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras

ways = {
    "x.shape[0] is None": lambda x: x.shape[0] is None,
    "int(x.shape[0])": lambda x: int(x.shape[0]),
    "range(x.shape[0])": lambda x: range(x.shape[0]),
    "x.shape[0] > 100": lambda x: x.shape[0] > 100,
    "keras.ops.ones(x.shape[0])": lambda x: keras.ops.ones(x.shape[0]).shape,
    "keras.ops.shape(x)[0]": lambda x: keras.ops.shape(x)[0],
}


class Rows(keras.layers.Layer):
    def call(self, x):
        for name, way in ways.items():
            try:
                print(name, "->", way(x))
            except Exception as error:
                print(name, "->", type(error).__name__)
        return x


outputs = Rows()(keras.Input(shape=(2,)))
#> x.shape[0] is None -> False
#> int(x.shape[0]) -> InconclusiveDimensionOperation
#> range(x.shape[0]) -> TypeError
#> x.shape[0] > 100 -> InconclusiveDimensionOperation
#> keras.ops.ones(x.shape[0]) -> (dynamic_dimension,)
#> keras.ops.shape(x)[0] -> dynamic_dimension
