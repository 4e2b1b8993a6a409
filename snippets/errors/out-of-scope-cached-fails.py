import keras
import tensorflow as tf


class Position(keras.layers.Layer):
    places = None

    def call(self, x):
        if self.places is None:
            self.places = tf.constant([0.0, 1.0, 2.0], x.dtype)
        return x + self.places


layer = Position()
predict = tf.function(layer)
evaluate = tf.function(lambda x: tf.reduce_sum(layer(x)))
rows = tf.zeros((1, 3))
print(predict(rows).numpy())
try:
    print(evaluate(rows).numpy())
except TypeError as error:
    lines = str(error).splitlines()
    first_line = next(line for line in lines if "out of scope" in line)
    raise TypeError(first_line) from None  # raises TypeError
