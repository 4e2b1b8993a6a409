import keras
import numpy as np

days = np.ones((3, 5, 2), dtype="float32")
output, state_h, state_c = keras.layers.LSTM(4)(days)
print("rows of the output:", output.shape, state_h.shape, state_c.shape)
#> rows of the output: (4,) (4,) (4,)

output, *states = keras.layers.LSTM(4, return_state=True)(days)
print("output and states:", output.shape, [state.shape for state in states])
#> output and states: (3, 4) [TensorShape([3, 4]), TensorShape([3, 4])]
