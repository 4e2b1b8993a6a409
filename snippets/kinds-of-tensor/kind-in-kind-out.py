import keras
import tensorflow as tf


def kind(x):
    return type(x).__name__


eager = tf.constant([1.0, 2.0])
placeholder = keras.Input(batch_shape=(2,))

print(kind(keras.ops.add(eager, eager)))
#> EagerTensor
print(kind(keras.ops.add(placeholder, placeholder)))
#> KerasTensor
print(kind(keras.ops.add(placeholder, eager)))
#> KerasTensor


@tf.function
def look(symbolic):
    print(kind(keras.ops.add(symbolic, symbolic)))
    print(kind(keras.ops.add(symbolic, eager)))


look(eager)
#> SymbolicTensor
#> SymbolicTensor
