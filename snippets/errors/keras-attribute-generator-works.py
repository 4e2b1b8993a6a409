import keras

flip = keras.layers.RandomFlip("horizontal")
print(flip(keras.ops.ones((1, 4, 4, 3))).shape)
#> (1, 4, 4, 3)
