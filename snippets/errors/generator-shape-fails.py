# runs cold: the log is silenced before TensorFlow is imported
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"

import numpy as np
import tensorflow as tf


def sentences():
    yield np.array([4, 8, 15], "int32")
    yield np.array([16, 23], "int32")


signature = tf.TensorSpec((3,), tf.int32)
dataset = tf.data.Dataset.from_generator(sentences, output_signature=signature)
rows = [tokens.numpy().tolist() for tokens in dataset]  # raises InvalidArgumentError
