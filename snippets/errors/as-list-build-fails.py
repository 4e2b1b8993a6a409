import keras


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        columns = input_shape.as_list()[-1]
        self.scale = self.add_weight(shape=(columns,), initializer="ones")

    def call(self, x):
        return x * self.scale


print(Scale()(keras.Input(shape=(3,))).shape)  # raises AttributeError
#>     columns = input_shape.as_list()[-1]
#> AttributeError: 'tuple' object has no attribute 'as_list'
