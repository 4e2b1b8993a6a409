import keras


class Mix(keras.layers.Layer):
    def build(self, left_shape, right_shape):
        self.kernel = self.add_weight(shape=(left_shape[-1], right_shape[-1]))

    def call(self, inputs):
        left, right = inputs
        return keras.ops.matmul(left, self.kernel) + right


left, right = keras.Input(shape=(2,)), keras.Input(shape=(3,))
print(Mix()([left, right]).shape)  # raises ValueError
#> ValueError: For a `build()` method with more than one argument, all arguments should have a `_shape` suffix and match an argument from `call()`. E.g. `build(self, foo_shape, bar_shape)`  For layer 'Mix', received `build()` argument `left_shape`, but `call()` does not have argument `left`.
