import keras

optimizer = keras.optimizers.Adam(0.01)
rate = optimizer.lr  # raises AttributeError
#> AttributeError: 'Adam' object has no attribute 'lr'
