import keras
import tensorflow as tf

print(hasattr(keras.backend, "mean"), hasattr(tf.keras.backend, "mean"))
#> False True
print(keras.ops.mean(tf.constant([[1.0, 3.0]])).numpy())
#> 2.0

inputs = keras.Input(shape=(2,))
mean = keras.ops.mean(inputs, axis=1)
print(keras.Model(inputs, mean)(tf.constant([[1.0, 3.0]])).numpy())
#> [2.]
