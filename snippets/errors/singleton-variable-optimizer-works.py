import keras
import tensorflow as tf

weight = tf.Variable(1.0)
mean = keras.metrics.Mean()


@tf.function
def step():
    mean.update_state(weight)
    return mean.result()


print(step().numpy())
#> 1.0
