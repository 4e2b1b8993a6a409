import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss="mse")
x, y = np.zeros((3, 2)), np.array([1.0, 2.0, 3.0])
model.evaluate(x, y, verbose=0)
loss = model.evaluate(x, y[:, np.newaxis], verbose=0)  # raises ValueError
#> ValueError: Cannot take the length of shape with unknown rank.
