import keras
import numpy as np


def hinge(y_true, y_pred):
    margin = keras.ops.mean(y_true * y_pred, axis=-1)
    return max(0.0, 1.0 - margin)


model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(2.0)])
model.compile(loss=hinge)
x, y = np.array([[0.25], [1.0]]), np.array([[1.0], [1.0]])
model.evaluate(x, y, verbose=0)  # raises OperatorNotAllowedInGraphError
#>     return max(0.0, 1.0 - margin)
#> tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
