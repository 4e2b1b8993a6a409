# not a recipe: it shows what XLA refuses
# runs cold: the log level hides a second copy of the message, with the time in it
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import numpy as np
import tensorflow as tf


def ordered(x):
    return tf.numpy_function(np.sort, [x], tf.float32)


x = tf.constant([2.0, 1.0])
try:
    tf.function(ordered, jit_compile=True)(x)
except tf.errors.InvalidArgumentError as error:
    print(str(error).partition(" __inference")[0])
    #> Detected unsupported operations when trying to compile graph
    print("PyFunc" in str(error))
    #> True

print(tf.function(ordered)(x).numpy())
#> [1. 2.]
print(tf.function(tf.sort, jit_compile=True)(x).numpy())
#> [1. 2.]
