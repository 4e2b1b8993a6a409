import keras
import numpy as np

steps = keras.Input(shape=(5, 3))
days = np.ones((2, 5, 3), dtype="float32")
for layer in (
    keras.layers.SimpleRNN(4, return_state=True),
    keras.layers.GRU(4, return_state=True),
    keras.layers.LSTM(4, return_state=True),
    keras.layers.Bidirectional(keras.layers.LSTM(4, return_state=True)),
):
    for given in (steps, days):
        results = layer(given)
        shapes = [tuple(result.shape) for result in results]
        print(layer.name, type(results[1]).__name__, shapes)
#> simple_rnn KerasTensor [(None, 4), (None, 4)]
#> simple_rnn EagerTensor [(2, 4), (2, 4)]
#> gru KerasTensor [(None, 4), (None, 4)]
#> gru EagerTensor [(2, 4), (2, 4)]
#> lstm KerasTensor [(None, 4), (None, 4), (None, 4)]
#> lstm EagerTensor [(2, 4), (2, 4), (2, 4)]
#> bidirectional KerasTensor [(None, 8), (None, 4), (None, 4), (None, 4), (None, 4)]
#> bidirectional EagerTensor [(2, 8), (2, 4), (2, 4), (2, 4), (2, 4)]
