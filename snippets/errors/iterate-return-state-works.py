import keras
import numpy as np

steps = keras.Input(shape=(5, 2))
summary, hidden, cell = keras.layers.LSTM(3, return_state=True)(steps)
model = keras.Model(steps, [summary, hidden, cell])
print([part.shape for part in model(np.ones((4, 5, 2)))])
#> [TensorShape([4, 3]), TensorShape([4, 3]), TensorShape([4, 3])]
