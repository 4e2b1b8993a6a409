import keras


class Times(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def get_config(self):
        return super().get_config()


copy = Times.from_config(Times(2.0).get_config())  # raises TypeError
#> TypeError: Error when deserializing class 'Times' using config={'name': 'times', 'trainable': True, 'dtype': 'float32'}.
#>
#> Exception encountered: Times.__init__() missing 1 required positional argument: 'factor'
