import keras
import tensorflow as tf


class Position(keras.layers.Layer):
    def call(self, x):
        places = tf.constant([0.0, 1.0, 2.0], x.dtype)
        return x + places


layer = Position()
predict = tf.function(layer)
evaluate = tf.function(lambda x: tf.reduce_sum(layer(x)))
rows = tf.zeros((1, 3))
print(predict(rows).numpy())
#> [[0. 1. 2.]]
print(evaluate(rows).numpy())
#> 3.0
