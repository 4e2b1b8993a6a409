import keras
import tensorflow as tf
from tensorflow.python.keras.layers import Dense


class Wrapped(keras.layers.Layer):
    def __init__(self, old):
        super().__init__()
        self.old = old

    def call(self, x):
        return self.old(x)


inputs = keras.Input(shape=(2,))
old = Dense(1, kernel_initializer="ones")
model = keras.Model(inputs, Wrapped(old)(inputs))
print(model(tf.constant([[1.0, 3.0]])).numpy())
#> [[4.]]
print("old layer:", len(old.trainable_weights), "weights")
#> old layer: 2 weights
print("model:", len(model.trainable_weights), "weights")
#> model: 0 weights
