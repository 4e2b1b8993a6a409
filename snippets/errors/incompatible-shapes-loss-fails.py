# runs cold: the message lists the frames of the whole start
import keras
import numpy as np
import tensorflow as tf


def rows():
    for _ in range(4):
        yield np.ones(2), np.ones(3)


spec = (tf.TensorSpec((2,)), tf.TensorSpec((None,)))
dataset = tf.data.Dataset.from_generator(rows, output_signature=spec).batch(2)
model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(2, kernel_initializer="ones")]
)
model.compile(loss="mse")
loss = model.evaluate(dataset, steps=2, verbose=0)  # raises InvalidArgumentError
#> tensorflow.python.framework.errors_impl.InvalidArgumentError: Graph execution error:
#>
#> Detected at node compile_loss/mse/sub defined at (most recent call last):
#>   File "tests/engine/child.py", line 170, in <module>
#>
#>   File "tests/engine/child.py", line 110, in run
#>
#>   File "snippets/errors/incompatible-shapes-loss-fails.py", line 18, in <module>
#>
#>   File "site-packages/keras/src/utils/traceback_utils.py", line 117, in error_handler
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 510, in evaluate
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 241, in function
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 154, in multi_step_on_iterator
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 125, in wrapper
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 134, in one_step_on_data
#>
#>   File "site-packages/keras/src/backend/tensorflow/trainer.py", line 96, in test_step
#>
#>   File "site-packages/keras/src/trainers/trainer.py", line 419, in _compute_loss
#>
#>   File "site-packages/keras/src/trainers/trainer.py", line 387, in compute_loss
#>
#>   File "site-packages/keras/src/trainers/compile_utils.py", line 707, in __call__
#>
#>   File "site-packages/keras/src/trainers/compile_utils.py", line 732, in call
#>
#>   File "site-packages/keras/src/losses/loss.py", line 67, in __call__
#>
#>   File "site-packages/keras/src/losses/losses.py", line 34, in call
#>
#>   File "site-packages/keras/src/losses/losses.py", line 1788, in mean_squared_error
#>
#> Incompatible shapes: [2,3] vs. [2,2]
#> 	 [[{{node compile_loss/mse/sub}}]] [Op:__inference_multi_step_on_iterator_133]
