import keras
import numpy as np


class Net(keras.Sequential):
    def test_step(self, data):
        x, _ = data
        return {"size": keras.ops.mean(keras.ops.abs(self(x)))}


net = Net([keras.Input(shape=(1,)), keras.layers.Rescaling(2.0)])
net.compile()
net.evaluate(np.ones((4, 1)), verbose=0)  # raises OperatorNotAllowedInGraphError
#>     x, _ = data
#> tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Iterating over a symbolic `tf.Tensor` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this function with @tf.function. If you are using AutoGraph, you can try decorating this function with @tf.function. If that does not work, then you may be using an unsupported feature or your source code may not be visible to AutoGraph. See https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code for more information.
