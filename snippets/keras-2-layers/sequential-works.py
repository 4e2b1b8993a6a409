import keras
import tensorflow as tf


class Foreign(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable([[2.0], [3.0]])

    def __call__(self, x):
        return tf.matmul(x, self.kernel)


class Wrapped(keras.layers.Layer):
    def __init__(self, foreign):
        super().__init__()
        self.foreign = foreign
        self.shared = [
            keras.Variable(v, trainable=v.trainable) for v in foreign.variables
        ]

    def call(self, x):
        return self.foreign(x)


foreign = Foreign()
model = keras.Sequential([keras.Input(shape=(2,)), Wrapped(foreign)])
print(model(tf.constant([[1.0, 1.0]])).numpy())
#> [[5.]]
