import keras

mean = keras.metrics.Mean()
mean.update_state([1.0, 3.0])
mean.reset_states()  # raises AttributeError
#> AttributeError: 'Mean' object has no attribute 'reset_states'
