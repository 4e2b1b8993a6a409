import keras

image = keras.Input(shape=(8, 8, 1), name="image")
print(image)
print(image.shape, image.dtype)

features = keras.layers.Flatten()(image)
print(type(features).__name__, features.shape)
