import keras
import numpy as np


class Shift(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.shift = self.add_weight(shape=(), initializer="zeros", name="shift")

    def call(self, x):
        return x + self.shift


inputs = keras.Input(shape=(1,))
shift = Shift()
outputs = shift(keras.layers.Dense(1)(inputs))
model = keras.Model(inputs, outputs)
model.compile(keras.optimizers.SGD(0.25), "mse")
history = model.fit(np.zeros((4, 1)), np.ones((4, 1)), verbose=0)

print([variable.path for variable in model.trainable_variables])
#> ['dense/kernel', 'dense/bias', 'shift/shift']
print("shift after training:", shift.shift.numpy())
#> shift after training: 0.5
