import keras

image = keras.Input(shape=(4, 4, 1), dtype="uint8")
image = keras.ops.cast(image, "float32")
print(image.dtype)
#> float32
