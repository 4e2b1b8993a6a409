import keras
import numpy as np

seen = []


class See(keras.layers.Layer):
    def call(self, x):
        seen.append(type(x).__name__)
        return x


model = keras.Sequential([keras.Input(shape=(3,)), See(), keras.layers.Dense(1)])
model.compile(loss="mse")
x, y = np.ones((4, 3)), np.ones((4, 1))
model.fit(x, y, verbose=0)

seen.clear()
model.run_eagerly = True
model.fit(x, y, verbose=0)
print(seen)
#> []

model.compile(loss="mse", run_eagerly=True)
model.fit(x, y, verbose=0)
print(seen)
#> ['EagerTensor']
