import keras
import numpy as np

words, state = np.ones((2, 5, 3)), np.zeros((2, 4))
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(4))
outputs = bidirectional(words, initial_state=[state, state, state, state])
print(outputs.shape)
#> (2, 8)
