import keras
import numpy as np

words, state = np.ones((2, 5, 3)), np.zeros((2, 4))
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(4))
outputs = bidirectional(words, initial_state=[state, state])  # raises IndexError
#> IndexError: Exception encountered when calling LSTM.call().
#>
#> list index out of range
#>
#> Arguments received by LSTM.call():
#>   • sequences=tf.Tensor(shape=(2, 5, 3), dtype=float32)
#>   • initial_state=['tf.Tensor(shape=(2, 4), dtype=float32)']
#>   • mask=None
#>   • training=None
