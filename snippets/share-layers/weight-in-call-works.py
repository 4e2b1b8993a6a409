import keras


class Scale(keras.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(input_shape[-1],), initializer="ones")

    def call(self, x):
        return x * self.scale


inputs = keras.Input(shape=(3,))
print(Scale()(inputs).shape)
#> (None, 3)
