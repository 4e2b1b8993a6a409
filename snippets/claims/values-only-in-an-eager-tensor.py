import keras
import tensorflow as tf

eager = tf.constant([1.0, 2.0])
print(type(eager).__name__, hasattr(eager, "numpy"))
#> EagerTensor True


@tf.function
def look(x):
    print(type(x).__name__, hasattr(x, "numpy"))
    return x


look(eager)
#> SymbolicTensor False

placeholder = keras.Input(shape=(2,))
print(type(placeholder).__name__, hasattr(placeholder, "numpy"))
#> KerasTensor False
print(sorted(name for name in vars(placeholder) if not name.startswith("__")))
#> ['_dtype', '_keras_history', '_ragged', '_ragged_rank', '_row_splits_dtype', '_shape', '_sparse', 'name', 'record_history']
