import keras


class Noise(keras.layers.Layer):
    def call(self, x, training):
        return x + 1.0 if training else x


model = keras.Sequential([keras.Input(shape=(2,)), Noise()])  # raises ValueError
#> ValueError: Layers added to a Sequential model can only have a single required positional argument, the input tensor. Layer Noise has multiple required positional arguments: [<Parameter "x">, <Parameter "training">]
