import keras
import numpy as np
from keras import ops


class Alone(keras.layers.Layer):
    def call(self, x):
        by_python = float(x.shape[0] == 1)
        by_keras = ops.cast(ops.shape(x)[0] == 1, x.dtype)
        return ops.zeros_like(x) + ops.stack([by_python, by_keras])


model = keras.Sequential([keras.Input(shape=(2,)), Alone()])
print(model.predict(np.ones((3, 2)), batch_size=2, verbose=0))
#> [[0. 0.]
#>  [0. 0.]
#>  [0. 1.]]
