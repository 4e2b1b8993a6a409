import keras
import tensorflow as tf

optimizer = keras.optimizers.SGD(1.0)
first = keras.Variable([1.0])
second = keras.Variable([2.0])
optimizer.build([first, second])

optimizer.apply([tf.constant([0.5])], [first])
optimizer.apply([tf.constant([0.5])], [second])
print(first.numpy(), second.numpy())
#> [0.5] [1.5]
