import keras
import numpy as np

keras.utils.set_random_seed(0)
gru = keras.layers.GRU(1, stateful=True)
model = keras.Sequential([keras.Input(batch_shape=(1, 2, 1)), gru])
print([type(state).__name__ for state in gru.states])
#> ['Variable']

days = np.array([[[3.0], [1.0]]], dtype="float32")
first, second = (model.predict(days, verbose=0) for _ in range(2))
print("first:", first.round(4), "- second:", second.round(4))
#> first: [[0.5216]] - second: [[0.6448]]
print("kept:", gru.states[0].numpy().round(4))
#> kept: [[0.6448]]
gru.reset_states()
print("after reset_states:", model.predict(days, verbose=0).round(4))
#> after reset_states: [[0.5216]]
