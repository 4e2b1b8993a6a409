import keras
import numpy as np
import tensorflow as tf

inputs = keras.Input(shape=(3,))
tf.numpy_function(np.sort, [inputs], tf.float32)  # raises ValueError
#> ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array.
