# shows stderr: the warning is all you get
import keras
import numpy as np
import tensorflow as tf


class Square(keras.Layer):
    def call(self, x):
        result = tf.numpy_function(np.square, [x], tf.float32)
        result.set_shape(x.shape)
        return result


first, last = keras.layers.Dense(2), keras.layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(3,)), first, Square(), last])
model.compile(loss="mse")
kernels = first.kernel.numpy(), last.kernel.numpy()
model.fit(np.ones((4, 3)), np.ones((4, 1)), verbose=0)
#> site-packages/keras/src/optimizers/base_optimizer.py:862: UserWarning: Gradients do not exist for variables ['sequential/dense/kernel', 'sequential/dense/bias'] when minimizing the loss. If using `model.compile()`, did you forget to provide a `loss` argument?
#>   warnings.warn(
print("first moved:", not np.array_equal(kernels[0], first.kernel))
#> first moved: False
print("last moved:", not np.array_equal(kernels[1], last.kernel))
#> last moved: True
