import keras

steps = keras.Input(shape=(4, 2))
parts = [keras.layers.Dense(1)(steps[:, i]) for i in range(steps.shape[1])]
print(len(parts))
#> 4
