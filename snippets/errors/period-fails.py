import keras

path = "epoch-{epoch}.keras"
save = keras.callbacks.ModelCheckpoint(path, period=2)  # raises TypeError
#> TypeError: ModelCheckpoint.__init__() got an unexpected keyword argument 'period'
