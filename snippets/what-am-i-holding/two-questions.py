import keras
import numpy as np
import tensorflow as tf


def ask(x):
    print(
        f"{type(x).__name__}:",
        isinstance(x, tf.Tensor),
        isinstance(x, keras.KerasTensor),
    )


ask(tf.constant([1.0, 2.0]))
#> EagerTensor: True False
ask(keras.Input(shape=(2,)))
#> KerasTensor: False True
ask(np.array([1.0, 2.0]))
#> ndarray: False False
ask(tf.Variable([1.0, 2.0]))
#> ResourceVariable: False False
