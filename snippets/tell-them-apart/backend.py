import keras
import numpy as np
import tensorflow as tf

print(keras.config.backend())
#> tensorflow
print(keras.ops.is_tensor(tf.constant(1.0)))
#> True
print(keras.ops.is_tensor(np.float32(1.0)))
#> False
print(keras.ops.is_tensor(keras.Input(shape=(2,))))
#> False
