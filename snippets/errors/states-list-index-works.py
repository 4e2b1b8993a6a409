import keras
import numpy as np

words, state = np.ones((2, 5, 3)), np.zeros((2, 4))
outputs = keras.layers.LSTM(4)(words, initial_state=[state, state])
print(outputs.shape)
#> (2, 4)
