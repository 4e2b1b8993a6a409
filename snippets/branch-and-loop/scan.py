import keras
import tensorflow as tf
from keras import ops


class Balance(keras.layers.Layer):
    def call(self, changes):
        def step(balance, change):
            balance = ops.maximum(balance + change, 0.0)
            return balance, balance

        by_time = ops.transpose(changes)
        _, balances = ops.scan(step, ops.zeros_like(by_time[0]), by_time)
        return ops.transpose(balances)


inputs = keras.Input(shape=(4,))
model = keras.Model(inputs, Balance()(inputs))
print(model(tf.constant([[5.0, -8.0, 2.0, 1.0], [1.0, 1.0, 1.0, -2.0]])).numpy())
#> [[5. 0. 2. 3.]
#>  [1. 2. 3. 1.]]
