import keras
import numpy as np
import tensorflow as tf


def clip(row, label):
    row = tf.numpy_function(lambda a: np.clip(a, 0, 1), [row], tf.float32)
    row.set_shape((3,))
    print(row.shape)
    return row, label


dataset = tf.data.Dataset.from_tensor_slices((np.ones((4, 3), "f"), np.ones((4, 1))))
dataset = dataset.map(clip).batch(2)
#> (3,)

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile(loss="mse")
history = model.fit(dataset, shuffle=False, verbose=0)
print(list(history.history))
#> ['loss']
