import keras


class Scale(keras.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return x * self.factor


scale = Scale(2.0, name="scale")
print(scale.name, scale(keras.ops.ones((1, 2))).numpy())
#> scale [[2. 2.]]
