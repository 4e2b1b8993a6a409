import keras


class Settings:
    factor = 2.0


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return x * self.factor


print(Scale(Settings().factor).get_config()["factor"])
#> 2.0
