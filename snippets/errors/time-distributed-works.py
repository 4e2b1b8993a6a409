import keras

frames = keras.Input(shape=(8,))
scores = keras.layers.Dense(2)(frames)
print(scores.shape)
#> (None, 2)
