import keras

noise = keras.random.normal((2, 3), seed=1)
print(noise.shape)
#> (2, 3)
