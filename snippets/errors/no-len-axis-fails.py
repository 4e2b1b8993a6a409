import keras

steps = keras.Input(shape=(4, 2))
parts = [
    keras.layers.Dense(1)(steps[:, i]) for i in range(len(steps))
]  # raises TypeError
#> TypeError: object of type 'KerasTensor' has no len()
