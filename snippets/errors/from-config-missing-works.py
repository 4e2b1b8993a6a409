import keras


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


copy = Scale.from_config(Scale(2.0).get_config())
print(copy.factor)
#> 2.0
