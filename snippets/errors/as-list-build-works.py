import keras


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        columns = input_shape[-1]
        self.scale = self.add_weight(shape=(columns,), initializer="ones")

    def call(self, x):
        return x * self.scale


print(Scale()(keras.Input(shape=(3,))).shape)
#> (None, 3)
