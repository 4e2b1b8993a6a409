import keras
import tensorflow as tf

print(hasattr(keras.backend, "mean"), hasattr(tf.keras.backend, "mean"))
#> False True
print(tf.keras.backend.mean(tf.constant([[1.0, 3.0]])).numpy())
#> 2.0

inputs = keras.Input(shape=(2,))
mean = tf.keras.backend.mean(inputs, axis=1)  # raises AttributeError
#> AttributeError: 'str' object has no attribute 'base_dtype'
