# runs cold: the log is silenced before TensorFlow is imported
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"

import numpy as np
import tensorflow as tf


def batches():
    for number in range(2):
        yield np.full((2, 3), number, "float32")


signature = (tf.TensorSpec((2, 3), tf.float32), tf.TensorSpec((2, 1), tf.float32))
dataset = tf.data.Dataset.from_generator(batches, output_signature=signature)
first = next(iter(dataset))  # raises InvalidArgumentError
