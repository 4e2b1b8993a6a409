import keras

left, right = keras.Input(shape=(2,)), keras.Input(shape=(3,))
branches = [left, right]
hidden = []
for branch in branches:
    hidden.append(keras.layers.Dense(4)(branch))
print([part.shape for part in hidden])
#> [(None, 4), (None, 4)]
