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
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped__IteratorGetNext_output_types_2_device_/job:localhost/replica:0/task:0/device:CPU:0}} TypeError: `generator` yielded an element that did not match the expected structure. The expected structure was (tf.float32, tf.float32), but the yielded element was [[0. 0. 0.]
#>  [0. 0. 0.]].
#> Traceback (most recent call last):
#>
#>   File "site-packages/tensorflow/python/data/ops/from_generator_op.py", line 204, in generator_py_func
#>     flattened_values = nest.flatten_up_to(output_types, values)
#>                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>
#>   File "site-packages/tensorflow/python/data/util/nest.py", line 237, in flatten_up_to
#>     return nest_util.flatten_up_to(
#>            ^^^^^^^^^^^^^^^^^^^^^^^^
#>
#>   File "site-packages/tensorflow/python/util/nest_util.py", line 1541, in flatten_up_to
#>     return _tf_data_flatten_up_to(shallow_tree, input_tree)
#>            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>
#>   File "site-packages/tensorflow/python/util/nest_util.py", line 1570, in _tf_data_flatten_up_to
#>     _tf_data_assert_shallow_structure(shallow_tree, input_tree)
#>
#>   File "site-packages/tensorflow/python/util/nest_util.py", line 1414, in _tf_data_assert_shallow_structure
#>     raise TypeError(
#>
#> TypeError: If shallow structure is a sequence, input must also be a sequence. Input has type: 'ndarray'.
#>
#>
#> The above exception was the direct cause of the following exception:
#>
#>
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
#>   File "site-packages/tensorflow/python/data/ops/from_generator_op.py", line 206, in generator_py_func
#>     raise TypeError(
#>
#> TypeError: `generator` yielded an element that did not match the expected structure. The expected structure was (tf.float32, tf.float32), but the yielded element was [[0. 0. 0.]
#>  [0. 0. 0.]].
#>
#>
#> 	 [[{{node PyFunc}}]] [Op:IteratorGetNext] name:
