import keras
import numpy as np


def share_near(y_true, y_pred):
    y_true = keras.ops.reshape(y_true, keras.ops.shape(y_pred))
    error = keras.ops.cast(y_true, y_pred.dtype) - y_pred
    near = -1.0 < error < 1.0
    return keras.ops.mean(keras.ops.cast(near, "float32"), axis=-1)


model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Rescaling(1.0)])
model.compile(loss="mse", metrics=[share_near])
x, y = np.array([[1.0], [2.0]]), np.array([[1.5], [9.0]])
model.evaluate(x, y, verbose=0)  # raises OperatorNotAllowedInGraphError
#>     near = -1.0 < error < 1.0
#> tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
