import keras


class Scale(keras.Layer):
    def call(self, x):
        return x * 2.0


outputs = Scale()(keras.ops.ones((1, 2)), factor=2.0)  # raises TypeError
#> TypeError: got an unexpected keyword argument 'factor'
