import keras
import tensorflow as tf

dense = keras.layers.Dense(1, kernel_initializer="ones")
row = tf.constant([1.0, 2.0])
print(dense(row[None, :]))
#> tf.Tensor([[3.]], shape=(1, 1), dtype=float32)
