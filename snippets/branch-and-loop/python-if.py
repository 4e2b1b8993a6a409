import keras
import tensorflow as tf


class Powers(keras.layers.Layer):
    def __init__(self, count):
        super().__init__()
        self.count = count

    def call(self, x, training=False):
        total = x
        for power in range(2, self.count + 1):
            total = total + x**power
        if x.shape[-1] > 1:
            total = keras.ops.sum(total, axis=-1, keepdims=True)
        if training:
            total = total + 100.0
        return total


inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, Powers(3)(inputs))
data = tf.constant([[1.0, 2.0]])
print(model(data).numpy(), model(data, training=True).numpy())
#> [[17.]] [[117.]]
