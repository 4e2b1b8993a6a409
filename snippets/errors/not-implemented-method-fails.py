import keras
import numpy as np


class Distance(keras.losses.Loss):
    def loss(self, y_true, y_pred):
        return keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)


distance = Distance()
print(distance(np.array([[1.0]]), np.array([[3.0]])))  # raises NotImplementedError
#> NotImplementedError
