import keras
import numpy as np

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(1, return_state=True)
days = np.array([[[3.0], [1.0], [4.0], [1.0]]], dtype="float32")

whole, *_ = lstm(days)
morning, *state = lstm(days[:, :2])
evening, *_ = lstm(days[:, 2:], initial_state=state)
alone, *_ = lstm(days[:, 2:])
print("whole:", whole.numpy().round(4))
#> whole: [[0.1998]]
print("continued:", evening.numpy().round(4))
#> continued: [[0.1998]]
print("alone:", alone.numpy().round(4))
#> alone: [[0.1713]]
