import keras


class Gap(keras.layers.Layer):
    def call(self, left, right):
        return left - right


left, right = keras.Input(shape=(2,)), keras.Input(shape=(2,))
outputs = Gap()(left, right)
print(outputs.shape)
#> (None, 2)
