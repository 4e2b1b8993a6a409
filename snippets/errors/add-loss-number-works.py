import keras
import numpy as np
from keras import ops


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(input_shape[-1],), initializer="ones")

    def call(self, x):
        self.add_loss(0.5 * ops.sum(ops.square(self.scale)))
        return x * self.scale


scale = Scale()
scale(np.array([[1.0, 3.0]]))
print(float(scale.losses[0]))
#> 1.0
