import keras
import numpy as np


class Encoder(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.code = keras.layers.Dense(2, kernel_initializer="ones")

    def call(self, x):
        return self.code(x)


model = Encoder()
model.predict(np.ones((1, 3)), verbose=0)
score = keras.layers.Dense(1)(model.output)  # raises AttributeError
#> AttributeError: The layer encoder has never been called and thus has no defined output.
