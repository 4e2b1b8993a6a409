import keras
import tensorflow as tf


def flat(x):
    try:
        print(type(x).__name__, x.reshape((4,)).shape)
    except AttributeError as error:
        print(str(error).strip().splitlines()[0])


flat(keras.Input(shape=(2,)))
#> KerasTensor (4,)
x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
flat(x)
#> EagerTensor object has no attribute 'reshape'.
tf.function(flat, autograph=False)(x)
#> SymbolicTensor object has no attribute 'reshape'.
