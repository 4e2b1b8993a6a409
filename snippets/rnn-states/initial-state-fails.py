import keras
import numpy as np

lstm = keras.layers.LSTM(4)
days = np.ones((2, 5, 3), dtype="float32")
start = np.zeros((2, 4), dtype="float32")
print(lstm(days, initial_state=start).shape)  # raises IndexError
#> IndexError: Exception encountered when calling LSTM.call().
#>
#> list index out of range
#>
#> Arguments received by LSTM.call():
#>   • sequences=tf.Tensor(shape=(2, 5, 3), dtype=float32)
#>   • initial_state=tf.Tensor(shape=(2, 4), dtype=float32)
#>   • mask=None
#>   • training=False
