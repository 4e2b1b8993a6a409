import keras


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(shape=(input_shape[0],), initializer="ones")

    def call(self, x):
        return x * self.factor


outputs = Scale()(keras.Input(shape=(3,)))  # raises ValueError
#>     self.factor = self.add_weight(shape=(input_shape[0],), initializer="ones")
#> ValueError: Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None,) for variable path='scale/variable'
