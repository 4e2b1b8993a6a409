import keras


class Double(keras.layers.Layer):
    def call(self, x):
        return 2 * x


outputs = Double()(keras.Input(shape=(2,)))
print(outputs.shape)
#> (None, 2)
