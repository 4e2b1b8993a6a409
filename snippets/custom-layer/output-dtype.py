import keras
import numpy as np
import tensorflow as tf


class Best(keras.layers.Layer):
    def call(self, scores):
        return tf.argmax(scores, axis=-1)


class BestWithShape(Best):
    def compute_output_shape(self, input_shape):
        return input_shape[:-1]


class BestWithSpec(Best):
    def compute_output_spec(self, scores):
        return keras.KerasTensor(scores.shape[:-1], dtype="int64")


scores = np.array([[0.1, 0.7, 0.2]])
for layer in (Best(), BestWithShape(), BestWithSpec()):
    placeholder = layer(keras.Input(shape=(3,)))
    says, gives = placeholder.dtype, layer(scores).dtype.name
    print(type(layer).__name__, placeholder.shape, "says", says, "gives", gives)
#> Best (None,) says int64 gives int64
#> BestWithShape (None,) says float32 gives int64
#> BestWithSpec (None,) says int64 gives int64
