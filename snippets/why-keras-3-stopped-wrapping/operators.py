import keras
import tensorflow as tf

x = keras.Input(shape=(2,))
table = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])

for result in (x + 1, x @ table, x[:, 0], abs(x), tf.constant([1.0, 2.0]) - x):
    operation = result._keras_history.operation
    print(type(operation).__name__, result.shape)
#> Add (None, 2)
#> Matmul (None, 3)
#> GetItem (None,)
#> Absolute (None, 2)
#> Subtract (None, 2)
