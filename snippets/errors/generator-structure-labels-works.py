import numpy as np
import tensorflow as tf


def batches():
    for number in range(2):
        yield np.full((2, 3), number, "float32")


signature = tf.TensorSpec((2, 3), tf.float32)
dataset = tf.data.Dataset.from_generator(batches, output_signature=signature)
first = next(iter(dataset))
print(first.numpy().tolist())
#> [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
