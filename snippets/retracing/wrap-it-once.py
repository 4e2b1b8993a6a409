import keras
import tensorflow as tf

traces = []


class Count(keras.layers.Layer):
    def call(self, x):
        traces.append(x)
        return x


model = keras.Sequential([keras.Input(shape=(3,)), Count()])
row = tf.ones((1, 3))

traces.clear()
for _ in range(3):
    tf.function(model)(row)
print(len(traces))
#> 3

traces.clear()
compiled = tf.function(model)
for _ in range(3):
    compiled(row)
print(len(traces))
#> 1
