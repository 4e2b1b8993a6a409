# runs cold: the log level hides a second copy of the message, with the time in it
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras
import numpy as np
import tensorflow as tf


class SortedRows(keras.layers.Layer):
    def call(self, x):
        rows = tf.numpy_function(np.sort, [x], tf.float32)
        return tf.ensure_shape(rows, x.shape)


model = keras.Sequential([keras.Input(shape=(3,)), SortedRows()])
model.compile(jit_compile=True)
predicted = model.predict(
    np.array([[3.0, 1.0, 2.0]]), verbose=0
)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
#>
#> Detected at node sequential_1/sorted_rows_1/PyFunc defined at (most recent call last):
#> <stack traces unavailable>
#> Detected at node sequential_1/sorted_rows_1/PyFunc defined at (most recent call last):
#> <stack traces unavailable>
#> Detected unsupported operations when trying to compile graph __inference_one_step_on_data_80[] on XLA_CPU_JIT: PyFunc (No registered 'PyFunc' OpKernel for XLA_CPU_JIT devices compatible with node {{node sequential_1/sorted_rows_1/PyFunc}}){{node sequential_1/sorted_rows_1/PyFunc}}
#> The op is created at:
#> File "work/wt/all/tests/engine/child.py", line 170, in <module>
#> File "work/wt/all/tests/engine/child.py", line 110, in run
#> File "work/wt/all/snippets/errors/xla-unsupported-fails.py", line 19, in <module>
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/backend/tensorflow/trainer.py", line 587, in predict
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/backend/tensorflow/trainer.py", line 282, in one_step_on_data_distributed
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/backend/tensorflow/trainer.py", line 125, in wrapper
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/backend/tensorflow/trainer.py", line 271, in one_step_on_data
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/backend/tensorflow/trainer.py", line 110, in predict_step
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/layers/layer.py", line 1002, in __call__
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/ops/operation.py", line 63, in __call__
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/utils/traceback_utils.py", line 156, in error_handler
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/models/sequential.py", line 239, in call
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/models/functional.py", line 184, in call
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/ops/function.py", line 210, in _run_through_graph
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/models/functional.py", line 707, in call
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/layers/layer.py", line 1002, in __call__
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/ops/operation.py", line 63, in __call__
#> File "tmp/allvenv/lib/python3.11/site-packages/keras/src/utils/traceback_utils.py", line 156, in error_handler
#> File "work/wt/all/snippets/errors/xla-unsupported-fails.py", line 13, in call
#> 	tf2xla conversion failed while converting __inference_one_step_on_data_80[]. Run with TF_DUMP_GRAPH_PREFIX=/path/to/dump/dir and --vmodule=xla_compiler=2 to obtain a dump of the compiled functions.
#> 	 [[StatefulPartitionedCall]] [Op:__inference_one_step_on_data_distributed_83]
