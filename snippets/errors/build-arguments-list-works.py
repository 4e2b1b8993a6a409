import keras


class Mix(keras.layers.Layer):
    def build(self, input_shape):
        left_shape, right_shape = input_shape
        self.kernel = self.add_weight(shape=(left_shape[-1], right_shape[-1]))

    def call(self, inputs):
        left, right = inputs
        return keras.ops.matmul(left, self.kernel) + right


left, right = keras.Input(shape=(2,)), keras.Input(shape=(3,))
print(Mix()([left, right]).shape)
#> (None, 3)
