import keras
import tensorflow as tf

length, width = keras.Input(shape=()), keras.Input(shape=())
sizes = keras.ops.stack([length, width], axis=1)
model = keras.Model([length, width], sizes)
print(model([tf.constant([1.0]), tf.constant([2.0])]).numpy())
#> [[1. 2.]]
