import keras
import numpy as np


class Scale(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.factor = 1.0
        self.variable = keras.Variable(1.0, trainable=False)

    def call(self, x):
        return keras.ops.concatenate([x * self.factor, x * self.variable], axis=1)


scale = Scale()
model = keras.Sequential([keras.Input(shape=(1,)), scale])
print(model.predict(np.ones((1, 1)), verbose=0))
#> [[1. 1.]]
scale.factor = 5.0
scale.variable.assign(5.0)
print(model.predict(np.ones((1, 1)), verbose=0))
#> [[1. 5.]]
