import keras
import tensorflow as tf

optimizer = keras.optimizers.SGD(1.0)
first = keras.Variable([1.0])
second = keras.Variable([2.0])

optimizer.apply([tf.constant([0.5])], [first])
optimizer.apply([tf.constant([0.5])], [second])  # raises ValueError
#> ValueError: Unknown variable: <Variable path=variable_1, shape=(1,), dtype=float32, value=[2.]>. This optimizer can only be called for the variables it was originally built with. When working with a new set of variables, you should recreate a new optimizer instance.
