import keras


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def get_config(self):
        return super().get_config()


copy = Scale.from_config(Scale(2.0).get_config())  # raises TypeError
#> TypeError: Error when deserializing class 'Scale' using config={'name': 'scale', 'trainable': True, 'dtype': 'float32'}.
#>
#> Exception encountered: Scale.__init__() missing 1 required positional argument: 'factor'
