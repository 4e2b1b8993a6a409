import keras
import numpy as np
import tensorflow as tf

offset = keras.Input(shape=(2,))
dataset = tf.data.Dataset.from_tensor_slices(np.ones((4, 2), "float32"))
dataset.map(lambda row: row + offset)  # raises TypeError
#> TypeError: Unsupported return value from function passed to Dataset.map(): <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>.
