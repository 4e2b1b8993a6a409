import keras
import numpy as np
import tensorflow as tf


def load(index):
    return np.full(2, index, "float32"), np.float32([index])


def read(index):
    return tf.numpy_function(load, [index], (tf.float32, tf.float32))


dataset = tf.data.Dataset.range(4).map(read).batch(2)
print(dataset.element_spec[0])
#> TensorSpec(shape=<unknown>, dtype=tf.float32, name=None)
inputs = keras.Input(shape=(2,))
dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Model(inputs, dense(inputs))
model.compile("sgd", "mse")
history = model.fit(dataset, shuffle=False, verbose=0)  # raises ValueError
#> ValueError: as_list() is not defined on an unknown TensorShape.
