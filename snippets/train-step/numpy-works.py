import keras
import numpy as np


class Logged(keras.Model):
    def train_step(self, data):
        x, y = data
        losses.append(keras.ops.mean((self(x) - y) ** 2).numpy())
        return super().train_step(data)


losses = []
inputs = keras.Input(shape=(1,))
dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = Logged(inputs, dense(inputs))
model.compile("sgd", "mse", run_eagerly=True)
history = model.fit(np.ones((2, 1)), np.ones((2, 1)), verbose=0)
print(losses)
#> [np.float32(1.0)]
