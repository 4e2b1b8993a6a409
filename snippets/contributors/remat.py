import keras
import numpy as np
import tensorflow as tf
from keras import ops

calls = []


class Wave(keras.layers.Layer):
    def call(self, x):
        calls.append(type(x).__name__)
        return ops.sin(x)


rows = tf.constant([[1.0, 2.0]])
for label, wrapped in (("plain", Wave()), ("remat", keras.remat(Wave()))):
    calls.clear()
    with tf.GradientTape() as tape:
        tape.watch(rows)
        total = ops.sum(wrapped(rows))
    forward = len(calls)
    gradient = tape.gradient(total, rows)
    print(label, forward, "call forward,", len(calls) - forward, "for the gradient")
    print(np.allclose(gradient, np.cos(rows)))
