import keras
import tensorflow as tf

seconds = tf.constant([1_700_000_001], dtype="int64")
delay = tf.constant([0.0], dtype="float32")
print(keras.backend.result_type("int64", "float32"))
#> float32
print(int(keras.ops.add(seconds, delay)[0]))
#> 1700000000

count = tf.constant([70_000], dtype="int64")
share = tf.constant([1.0], dtype="float16")
print(keras.backend.result_type("int64", "float16"))
#> float16
print(keras.ops.multiply(count, share).numpy())
#> [inf]

delay = tf.cast(delay, "float64")
print(int(keras.ops.add(seconds, delay)[0]))
#> 1700000001
