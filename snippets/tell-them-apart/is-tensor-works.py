import keras
import tensorflow as tf


def as_tensor(x):
    return x if keras.utils.is_keras_tensor(x) else tf.convert_to_tensor(x)


print(as_tensor([1.0, 2.0]).shape)
#> (2,)
print(as_tensor(keras.Input(shape=(2,))).shape)
#> (None, 2)
