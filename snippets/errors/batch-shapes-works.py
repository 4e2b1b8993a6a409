import numpy as np
import tensorflow as tf


def photos():
    yield np.ones((2, 4), "float32")
    yield np.ones((3, 4), "float32")


dataset = tf.data.Dataset.from_generator(
    photos, output_signature=tf.TensorSpec((None, 4))
)
batch = next(iter(dataset.padded_batch(2)))
print(batch.shape)
#> (2, 3, 4)
