import keras

image = keras.Input(shape=(8, 8, 1), name="image")
print(image)
#> <KerasTensor shape=(None, 8, 8, 1), dtype=float32, sparse=False, ragged=False, name=image>
print(image.shape, image.dtype)
#> (None, 8, 8, 1) float32

features = keras.layers.Flatten()(image)
print(type(features).__name__, features.shape)
#> KerasTensor (None, 64)
