import keras

images = keras.Input(shape=(4, 4, 3))
flat = keras.ops.reshape(images, (int(images.shape[0]), 48))  # raises TypeError
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
