import keras


class Double(keras.layers.Layer):
    def call(x):
        return 2 * x


outputs = Double()(keras.Input(shape=(2,)))  # raises TypeError
#> TypeError: too many positional arguments
