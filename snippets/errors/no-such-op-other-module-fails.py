import keras

noise = keras.ops.random_normal((2, 3))  # raises AttributeError
#> AttributeError: module 'keras.ops' has no attribute 'random_normal'
