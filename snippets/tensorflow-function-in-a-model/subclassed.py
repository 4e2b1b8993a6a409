import keras
import numpy as np
import tensorflow as tf


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.double = keras.layers.Rescaling(2.0)

    def call(self, x):
        return self.double(tf.exp(tf.math.lgamma(x)))


model = Model()
print(model.predict(np.array([[4.0, 5.0]]), verbose=0).round(3))
#> [[12. 48.]]
print(hasattr(model, "inputs"))
#> False
