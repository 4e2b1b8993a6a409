import keras
import tensorflow as tf


def tell(x):
    print(type(x).__name__, tf.is_tensor(x), keras.ops.is_tensor(x))


tell(keras.Input(shape=(2,)))
#> KerasTensor False False
x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
tell(x)
#> EagerTensor True True
tf.function(tell, autograph=False)(x)
#> SymbolicTensor True True
