import keras
import numpy as np


class Distance(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)


distance = Distance()
print(distance(np.array([[1.0]]), np.array([[3.0]])))
#> tf.Tensor(2.0, shape=(), dtype=float32)
