import keras


class Scale(keras.layers.Layer):
    def call(self, x, factors):
        return x * factors[0] * factors[1]


x = keras.Input(shape=(2,))
factor = keras.Input(shape=(1,))
print(Scale()(x, factors=[factor, keras.ops.array([3.0])]).shape)
#> (None, 2)
