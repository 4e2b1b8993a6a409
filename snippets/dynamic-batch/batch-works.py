import keras
from keras import ops


class StartToken(keras.layers.Layer):
    def call(self, x):
        start = ops.zeros((ops.shape(x)[0], 1, x.shape[2]))
        return ops.concatenate([start, x], axis=1)


inputs = keras.Input(shape=(3, 2))
outputs = StartToken()(inputs)
print(outputs.shape)
#> (None, 4, 2)
print(keras.Model(inputs, outputs)(ops.ones((5, 3, 2))).shape)
#> (5, 4, 2)

without = ops.concatenate([ops.zeros_like(inputs[:, :1]), inputs], axis=1)
print(keras.Model(inputs, without)(ops.ones((5, 3, 2))).shape)
#> (5, 4, 2)
