# runs cold: the message lists the frames of the whole start
import keras
import numpy as np

inputs = keras.Input(shape=(6,))
pairs = keras.ops.reshape(inputs, (4, 3, 2))
model = keras.Model(inputs, keras.ops.sum(pairs, axis=2))
model.predict(np.ones((10, 6)), batch_size=4, verbose=0)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
#>
#> Detected at node functional_1/Reshape defined at (most recent call last):
#>   File "tests/engine/child.py", line 170, in <module>
#>
#>   File "tests/engine/child.py", line 110, in run
#>
#>   File "snippets/errors/reshape-values-last-batch-fails.py", line 8, in <module>
#>
#>   File "site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 587, in predict
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 282, in one_step_on_data_distributed
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 125, in wrapper
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 271, in one_step_on_data
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 110, in predict_step
#>
#>   File "site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#>
#>   File "site-packages/keras/src/layers/layer.py", line 1002, in __call__
#>
#>   File "site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#>
#>   File "site-packages/keras/src/ops/operation.py", line 63, in __call__
#>
#>   File "site-packages/keras/src/utils/traceback_utils.py", line 156, in error_handler
#>
#>   File "site-packages/keras/src/models/functional.py", line 184, in call
#>
#>   File "site-packages/keras/src/ops/function.py", line 210, in _run_through_graph
#>
#>   File "site-packages/keras/src/models/functional.py", line 707, in call
#>
#>   File "site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#>
#>   File "site-packages/keras/src/ops/operation.py", line 63, in __call__
#>
#>   File "site-packages/keras/src/utils/traceback_utils.py", line 156, in error_handler
#>
#>   File "site-packages/keras/src/ops/numpy.py", line 7316, in call
#>
#>   File "site-packages/keras/src/backend/tensorflow/numpy.py", line 2856, in reshape
#>
#> Input to reshape is a tensor with 12 values, but the requested shape has 24
#> 	 [[{{node functional_1/Reshape}}]] [Op:__inference_one_step_on_data_distributed_71]
