import keras
import numpy as np

lstm = keras.layers.LSTM(4)
days = np.ones((2, 5, 3), dtype="float32")
start = np.zeros((2, 4), dtype="float32")
print(lstm(days, initial_state=[start, start]).shape)
#> (2, 4)
