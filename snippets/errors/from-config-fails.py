import keras


class Times(keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


copy = Times.from_config(Times(2.0).get_config())  # raises TypeError
#> TypeError: Error when deserializing class 'Times' using config={'name': 'times', 'trainable': True, 'dtype': 'float32', 'factor': 2.0}.
#>
#> Exception encountered: Times.__init__() got an unexpected keyword argument 'name'
