import keras


class Scale(keras.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, x):
        return x * self.factor


scale = Scale(2.0, name="scale")  # raises TypeError
#> TypeError: Scale.__init__() got an unexpected keyword argument 'name'
