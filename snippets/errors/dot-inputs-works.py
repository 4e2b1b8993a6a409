import keras

user, film, day = (
    keras.Input(shape=(8,)),
    keras.Input(shape=(8,)),
    keras.Input(shape=(8,)),
)
score = keras.layers.Dot(axes=1)([keras.layers.Multiply()([user, day]), film])
print(score.shape)
#> (None, 1)
