import keras
import numpy as np
import tensorflow as tf

array = np.array([[1.0, 2.0]])
print(array.dtype, tf.constant(array).dtype.name)
#> float64 float64
print(tf.constant([[1.0, 2.0]]).dtype.name, tf.constant([[1, 2]]).dtype.name)
#> float32 int32
print(keras.layers.Rescaling(2.0)(tf.constant(array)).dtype.name)
#> float32
