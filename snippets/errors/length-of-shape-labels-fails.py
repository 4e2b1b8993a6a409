import keras
import numpy as np
import tensorflow as tf


def with_label(row):
    label = tf.numpy_function(lambda a: a.sum(keepdims=True), [row], tf.float32)
    return row, label


rows = np.ones((4, 3), "float32")
dataset = tf.data.Dataset.from_tensor_slices(rows).map(with_label).batch(2)
model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile(loss="mse")
history = model.fit(
    dataset, steps_per_epoch=2, shuffle=False, verbose=0
)  # raises ValueError
#> ValueError: Cannot take the length of shape with unknown rank.
