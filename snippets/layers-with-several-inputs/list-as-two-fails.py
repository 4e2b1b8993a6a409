import keras


class Blend(keras.layers.Layer):
    def build(self, left_shape, right_shape):
        self.share = self.add_weight(shape=(left_shape[-1],))
        self.bias = self.add_weight(shape=(right_shape[-1],))

    def call(self, left, right):
        return self.share * left + right + self.bias


left, right = keras.Input(shape=(2,)), keras.Input(shape=(2,))
print(Blend()([left, right]).shape)  # raises TypeError
#> TypeError: missing a required argument: 'right'
