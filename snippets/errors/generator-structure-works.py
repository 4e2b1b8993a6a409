import numpy as np
import tensorflow as tf


def batches():
    for number in range(2):
        yield np.full((2, 3), number, "float32"), np.zeros((2, 1), "float32")


signature = (tf.TensorSpec((2, 3), tf.float32), tf.TensorSpec((2, 1), tf.float32))
dataset = tf.data.Dataset.from_generator(batches, output_signature=signature)
first = next(iter(dataset))
print([part.shape.as_list() for part in first])
#> [[2, 3], [2, 1]]
