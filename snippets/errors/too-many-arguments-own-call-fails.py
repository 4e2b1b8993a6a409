import keras


class Gap(keras.layers.Layer):
    def call(self, pair):
        left, right = pair
        return left - right


left, right = keras.Input(shape=(2,)), keras.Input(shape=(2,))
outputs = Gap()(left, right)  # raises TypeError
#> TypeError: too many positional arguments
