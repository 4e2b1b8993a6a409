import keras
import tensorflow as tf


@tf.function
def families(x):
    for kind in (type(eager), type(x), type(placeholder)):
        parent = "a tf.Tensor" if issubclass(kind, tf.Tensor) else "not a tf.Tensor"
        print(f"{kind.__name__}: {parent}, from {kind.__module__.partition('.')[0]}")


eager = tf.constant(1.0)
placeholder = keras.Input(shape=(2,))
families(eager)
#> EagerTensor: a tf.Tensor, from tensorflow
#> SymbolicTensor: a tf.Tensor, from tensorflow
#> KerasTensor: not a tf.Tensor, from keras
