import keras
import tensorflow as tf


class Foreign(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable([[2.0], [3.0]])

    def __call__(self, x):
        return tf.matmul(x, self.kernel)


foreign = Foreign()
model = keras.Sequential([keras.Input(shape=(2,)), foreign])  # raises ValueError
#> ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <__main__.Foreign object at 0x...> (of type <class '__main__.Foreign'>)
