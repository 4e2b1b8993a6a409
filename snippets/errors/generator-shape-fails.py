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
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__IteratorGetNext_output_types_1_device_/job:localhost/replica:0/task:0/device:CPU:0}} TypeError: `generator` yielded an element of shape (2,) where an element of shape (3,) was expected.
#> Traceback (most recent call last):
#>
#>   File "site-packages/tensorflow/python/ops/script_ops.py", line 269, in __call__
#>     ret = func(*args)
#>           ^^^^^^^^^^^
#>
#>   File "site-packages/tensorflow/python/autograph/impl/api.py", line 643, in wrapper
#>     return func(*args, **kwargs)
#>            ^^^^^^^^^^^^^^^^^^^^^
#>
#>   File "site-packages/tensorflow/python/data/ops/from_generator_op.py", line 235, in generator_py_func
#>     raise TypeError(
#>
#> TypeError: `generator` yielded an element of shape (2,) where an element of shape (3,) was expected.
#>
#>
#> 	 [[{{node PyFunc}}]] [Op:IteratorGetNext] name:
