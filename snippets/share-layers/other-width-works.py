import keras

three = keras.Input(shape=(3,))
four = keras.Input(shape=(4,))
dense = keras.layers.Dense(2)
print(dense(keras.layers.Dense(5)(three)).shape)
#> (None, 2)
print(dense(keras.layers.Dense(5)(four)).shape)
#> (None, 2)
