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
#> [[0. 1. 2.]]
try:
    print(evaluate(rows).numpy())
except TypeError as error:
    lines = str(error).splitlines()
    first_line = next(line for line in lines if "out of scope" in line)
    raise TypeError(first_line) from None  # raises TypeError
#> TypeError: <tf.Tensor 'position_1/Const:0' shape=(3,) dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
