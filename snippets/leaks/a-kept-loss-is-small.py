import gc
import weakref

import tensorflow as tf

weight = tf.Variable(tf.ones(1000))
losses, activations = [], []
for _ in range(5):
    with tf.GradientTape() as tape:
        activation = weight * 2.0
        loss = tf.reduce_sum(activation)
    activations.append(weakref.ref(activation))
    losses.append(loss)

del activation, tape
gc.collect()
print(len(losses), losses[0].shape)
#> 5 ()
print(sum(activation() is not None for activation in activations))
#> 0
