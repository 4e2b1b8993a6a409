import keras


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(name="scale", shape=input_shape[-1:])

    def call(self, x):
        return x * self.scale


print(Scale()(keras.Input(shape=(3,))).shape)
#> (None, 3)
