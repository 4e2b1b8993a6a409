import keras
import numpy as np

keras.utils.set_random_seed(0)
heard = keras.Input(shape=(None, 3), name="heard")
spoken = keras.Input(shape=(None, 2), name="spoken")
_, *state = keras.layers.LSTM(4, return_state=True)(heard)
print([type(part).__name__ for part in state], state[0].shape)
#> ['KerasTensor', 'KerasTensor'] (None, 4)

decoder = keras.layers.LSTM(4, return_sequences=True)
sentence = keras.layers.Dense(2)(decoder(spoken, initial_state=state))
model = keras.Model([heard, spoken], sentence)
model.compile("adam", "mse")
x = [np.ones((8, 5, 3)), np.ones((8, 6, 2))]
history = model.fit(x, np.ones((8, 6, 2)), verbose=0)
print(model.predict(x, verbose=0).shape)
#> (8, 6, 2)
