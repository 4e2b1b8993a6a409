import keras

tensor = keras.Input(shape=(4,))
tensor.shape = (None, 2, 2)  # raises AttributeError
#> AttributeError: The `shape` attribute of KerasTensor is immutable. One should create a new instance of KerasTensor for this.
