import keras
import numpy as np


class Count(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.number = 0
        self.variable = keras.Variable(0, trainable=False, dtype="int32")

    def call(self, x):
        self.number += 1
        self.variable.assign_add(1)
        return x


count = Count()
model = keras.Sequential([keras.Input(shape=(1,)), count])
count.number = 0
model.predict(np.ones((10, 1)), batch_size=1, verbose=0)
print("Python number:", count.number)
#> Python number: 1
print("Variable:", int(count.variable))
#> Variable: 10
