import keras

best = keras.callbacks.ModelCheckpoint("best.hdf5")  # raises ValueError
#> ValueError: The filepath provided must end in `.keras` (Keras model format). Received: filepath=best.hdf5
