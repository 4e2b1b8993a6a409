import keras
import tensorflow as tf


class Brightness(keras.layers.Layer):
    def call(self, images):
        height, width = images.shape[1:3]
        return keras.ops.sum(images, axis=(1, 2)) / (height * width)


print(Brightness()(tf.ones((1, 2, 3, 1))))
#> tf.Tensor([[1.]], shape=(1, 1), dtype=float32)
