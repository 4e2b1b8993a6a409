import numpy as np
import tensorflow as tf


def sentences():
    yield np.array([4, 8, 15], "int32")
    yield np.array([16, 23], "int32")


signature = tf.TensorSpec((None,), tf.int32)
dataset = tf.data.Dataset.from_generator(sentences, output_signature=signature)
rows = [tokens.numpy().tolist() for tokens in dataset]
print(rows)
#> [[4, 8, 15], [16, 23]]
