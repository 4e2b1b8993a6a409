import keras
import numpy as np
import tensorflow as tf


def smooth(row):
    return np.convolve(row, [0.5, 0.5], mode="same").astype("float32")


def prepare(row):
    smoothed = tf.numpy_function(smooth, [row], tf.float32)
    smoothed.set_shape(row.shape)
    return smoothed


rows = np.array([[0.0, 4.0, 0.0, 8.0]], "float32")
dataset = tf.data.Dataset.from_tensor_slices(rows).map(prepare).batch(1)
print(next(dataset.as_numpy_iterator()))
#> [[0. 2. 2. 4.]]

inputs = keras.Input(shape=(4,))
model = keras.Model(inputs, keras.ops.max(inputs, axis=1))
print(model.predict(dataset, verbose=0))
#> [4.]
