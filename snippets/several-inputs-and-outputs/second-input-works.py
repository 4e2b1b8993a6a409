import keras
import numpy as np


class Add(keras.Layer):
    def call(self, x, other):
        return x + other


left = keras.Input(shape=(2,))
right = keras.Input(shape=(2,))
model = keras.Model([left, right], Add()(left, right))
one, ten = np.ones((1, 2)), np.full((1, 2), 10.0)
print(type(model([one, ten])).__name__)
#> EagerTensor
print(model.predict([one, ten], verbose=0))
#> [[11. 11.]]
