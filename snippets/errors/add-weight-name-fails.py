import keras


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight("scale", shape=input_shape[-1:])

    def call(self, x):
        return x * self.scale


print(Scale()(keras.Input(shape=(3,))).shape)  # raises ValueError
#>     self.scale = self.add_weight("scale", shape=input_shape[-1:])
#> ValueError: `name` must be passed as a keyword argument. Received: add_weight('scale', ...). Use: add_weight(shape=..., name='scale').
