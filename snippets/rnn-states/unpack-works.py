import keras

steps = keras.Input(shape=(5, 3))
output, state_h, state_c = keras.layers.LSTM(4, return_state=True)(steps)
print(output.shape, state_h.shape, state_c.shape)
#> (None, 4) (None, 4) (None, 4)
