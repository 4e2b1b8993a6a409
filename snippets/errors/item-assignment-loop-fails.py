import keras

inputs = keras.Input(shape=(3,))
sums = keras.ops.zeros_like(inputs)
for i in range(3):
    sums[:, i] = keras.ops.sum(inputs[:, : i + 1], axis=1)  # raises TypeError
#> TypeError: 'KerasTensor' object does not support item assignment
