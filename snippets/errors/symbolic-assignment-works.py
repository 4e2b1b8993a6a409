import keras


class WithoutFirst(keras.layers.Layer):
    def call(self, x):
        zeros = keras.ops.zeros_like(x[:, :1])
        return keras.ops.slice_update(x, (0, 0), zeros)


inputs = keras.Input(shape=(3,))
outputs = WithoutFirst()(inputs)
model = keras.Model(inputs, outputs)
print(model(keras.ops.ones((1, 3))).numpy())
#> [[0. 1. 1.]]
