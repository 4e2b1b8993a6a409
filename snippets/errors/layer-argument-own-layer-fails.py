import keras


class Scale(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.factor = kwargs["factor"]

    def call(self, x):
        return x * self.factor


layer = Scale(factor=2.0)  # raises ValueError
#>     super().__init__(**kwargs)
#> ValueError: Unrecognized keyword arguments passed to Scale: {'factor': 2.0}
