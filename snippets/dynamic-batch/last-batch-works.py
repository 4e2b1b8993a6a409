import keras
import numpy as np
import tensorflow as tf


class Flat(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(1, kernel_initializer="zeros")

    def call(self, x):
        print("x.shape:", x.shape)
        return self.dense(tf.reshape(x, (-1, 4)))


model = Flat()
model.compile(loss="mse")
x, y = np.ones((7, 2, 2)), np.ones((7, 1))
print("4 rows:", model.evaluate(x[:4], y[:4], batch_size=4, verbose=0))
#> x.shape: (4, 2, 2)
#> x.shape: (4, 2, 2)
#> x.shape: (4, 2, 2)
#> 4 rows: 1.0
print("7 rows:", model.evaluate(x, y, batch_size=4, verbose=0))
#> x.shape: (None, 2, 2)
#> 7 rows: 1.0
