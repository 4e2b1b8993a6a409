import keras

image = keras.Input(shape=(4, 4, 1), dtype="uint8")
image.dtype = "float32"  # raises AttributeError
#> AttributeError: The `dtype` attribute of KerasTensor is immutable. One should create a new instance of KerasTensor for this.
