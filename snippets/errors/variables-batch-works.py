import keras


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(shape=(input_shape[-1],), initializer="ones")

    def call(self, x):
        return x * self.factor


outputs = Scale()(keras.Input(shape=(3,)))
print(outputs.shape)
#> (None, 3)
