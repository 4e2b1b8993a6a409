import keras
from keras import ops


class Penalty(keras.layers.Layer):
    def call(self, x):
        self.add_loss(lambda: ops.mean(x))
        return x


penalty = Penalty()
penalty(ops.array([[1.0, 3.0]]))  # raises ValueError
#>     self.add_loss(lambda: ops.mean(x))
#> ValueError: Exception encountered when calling Penalty.call().
#>
#> `add_loss()` can only be called from inside `build()` or `call()`, on a tensor input. Received invalid value: <function Penalty.call.<locals>.<lambda> at 0x...>
#>
#> Arguments received by Penalty.call():
#>   • x=tf.Tensor(shape=(1, 2), dtype=float32)
