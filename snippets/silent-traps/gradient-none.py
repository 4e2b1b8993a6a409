import numpy as np
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    by_numpy = tf.constant(np.square(x.numpy()))
    by_tensorflow = tf.square(x)
print(tape.gradient(by_numpy, x))
#> None
print(tape.gradient(by_tensorflow, x).numpy())
#> 6.0
