import keras
import tensorflow as tf

tensor = tf.zeros((1000, 1000))
print(f"{tensor.numpy().nbytes:,} bytes")
#> 4,000,000 bytes

placeholder = keras.KerasTensor(shape=(10**9, 10**9))
print(placeholder.shape, placeholder.dtype)
#> (1000000000, 1000000000) float32
print(sorted(vars(placeholder)))
#> ['_dtype', '_ragged', '_ragged_rank', '_row_splits_dtype', '_shape', '_sparse', 'name', 'record_history']
print(hasattr(placeholder, "numpy"), hasattr(placeholder, "nbytes"))
#> False False
