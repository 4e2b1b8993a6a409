import keras
import numpy as np
import tensorflow as tf


def clip(row, label):
    row = tf.numpy_function(lambda a: np.clip(a, 0, 1), [row], tf.float32)
    print(row.shape)
    return row, label


dataset = tf.data.Dataset.from_tensor_slices((np.ones((4, 3), "f"), np.ones((4, 1))))
dataset = dataset.map(clip).batch(2)
#> <unknown>

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(dataset, shuffle=False, verbose=0)  # raises ValueError
#> ValueError: Exception encountered when calling Sequential.call().
#>
#> Cannot take the length of shape with unknown rank.
#>
#> Arguments received by Sequential.call():
#>   • inputs=tf.Tensor(shape=<unknown>, dtype=float32)
#>   • training=True
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
