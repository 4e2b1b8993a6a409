import keras
import tensorflow as tf


class Brightness(keras.layers.Layer):
    def call(self, images):
        height, width = images.shape[1:]
        return keras.ops.sum(images, axis=(1, 2)) / (height * width)


print(Brightness()(tf.ones((1, 2, 3, 1))))  # raises ValueError
#>     height, width = images.shape[1:]
#> ValueError: Exception encountered when calling Brightness.call().
#>
#> too many values to unpack (expected 2)
#>
#> Arguments received by Brightness.call():
#>   • images=tf.Tensor(shape=(1, 2, 3, 1), dtype=float32)
