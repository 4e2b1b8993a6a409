import keras


class Twice(keras.layers.Layer):
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner
        self.units = inner.units

    def call(self, x):
        return self.inner(self.inner(x))

    def get_config(self):
        return {**super().get_config(), "inner": keras.layers.serialize(self.inner)}

    @classmethod
    def from_config(cls, config):
        return cls(**{**config, "inner": keras.layers.deserialize(config["inner"])})


layer = Twice(keras.layers.Dense(2))
copy = Twice.from_config(layer.get_config())
print(copy.units)
#> 2
