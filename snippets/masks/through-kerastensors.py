import keras
import tensorflow as tf

ids = keras.Input(shape=(None,), dtype="int32")
embedding = keras.layers.Embedding(10, 2, mask_zero=True)
vectors = embedding(ids)
mask = vectors._keras_mask
print(type(mask).__name__, mask.shape, mask.dtype)
#> KerasTensor (None, None) bool
print(embedding.compute_mask(tf.constant([[7, 4, 0]])).numpy())
#> [[ True  True False]]

hidden = keras.layers.Dense(4)(vectors)
print(hidden._keras_mask is mask)
#> True

average = keras.layers.GlobalAveragePooling1D()(hidden)
print(getattr(average, "_keras_mask", None))
#> None
