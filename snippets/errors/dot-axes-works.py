import keras

user, film = keras.Input(shape=(8,)), keras.Input(shape=(6,))
score = keras.layers.Dot(axes=1)([user, keras.layers.Dense(8)(film)])
print(score.shape)
#> (None, 1)
