import keras
import numpy as np
import tensorflow as tf


def convert(x):
    try:
        np.asarray(x)
    except Exception as error:
        print(type(x).__name__, hasattr(x, "__array__"), type(error).__name__)


convert(keras.Input(shape=(2,)))
#> KerasTensor True ValueError
tf.function(convert, autograph=False)(tf.constant([[1.0, 2.0], [3.0, 4.0]]))
#> SymbolicTensor True NotImplementedError
