import keras


class Double(keras.layers.Layer):
    def call(self, x):
        return 2 * x


inputs = keras.Input(shape=(2,))
outputs = Double()(inputs)
print(outputs.shape)
#> (None, 2)
