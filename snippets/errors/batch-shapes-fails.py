import numpy as np
import tensorflow as tf


def photos():
    yield np.ones((2, 4), "float32")
    yield np.ones((3, 4), "float32")


dataset = tf.data.Dataset.from_generator(
    photos, output_signature=tf.TensorSpec((None, 4))
)
batch = next(iter(dataset.batch(2)))  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__IteratorGetNext_output_types_1_device_/job:localhost/replica:0/task:0/device:CPU:0}} Cannot batch tensors with different shapes in component 0. First element had shape [2,4] and element 1 had shape [3,4]. [Op:IteratorGetNext] name:
