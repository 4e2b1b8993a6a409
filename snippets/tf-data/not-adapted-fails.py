import keras
import numpy as np
import tensorflow as tf

rows = np.array([[1.0], [3.0]], "float32")
dataset = tf.data.Dataset.from_tensor_slices(rows).batch(2)

normalization = keras.layers.Normalization()
dataset.map(normalization)  # raises AttributeError
#> AttributeError: 'SymbolicTensor' object has no attribute '_datatype_enum'
