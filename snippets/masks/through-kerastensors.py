import keras

ids = keras.Input(shape=(None,), dtype="int32")
vectors = keras.layers.Embedding(10, 2, mask_zero=True)(ids)
mask = vectors._keras_mask
print(type(mask).__name__, mask.shape, mask.dtype)
#> KerasTensor (None, None) bool

hidden = keras.layers.Dense(4)(vectors)
print(hidden._keras_mask is mask)
#> True

average = keras.layers.GlobalAveragePooling1D()(hidden)
print(getattr(average, "_keras_mask", None))
#> None
