import keras

left, right = keras.Input(shape=(2,)), keras.Input(shape=(3,))
branches = [left, right]
hidden = []
for branch in branches:
    hidden.append(keras.layers.Dense(4)(branches[branch]))  # raises TypeError
#> TypeError: list indices must be integers or slices, not KerasTensor
