import keras


class Center(keras.layers.Layer):
    def call(self, x):
        return x - keras.ops.mean(x, axis=-1, keepdims=True)


inputs = keras.Input(shape=(3, 4))
print(Center()(inputs).shape)
#> (None, 3, 4)
