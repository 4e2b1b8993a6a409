import keras
import tensorflow as tf


class EverySecond(keras.layers.Layer):
    def call(self, x, mask=None):
        print("call receives the mask:", mask is not None)
        return x[:, ::2]

    def compute_mask(self, _inputs, previous_mask):
        return None if previous_mask is None else previous_mask[:, ::2]


masked = keras.layers.Masking()(tf.constant([[[1.0], [2.0], [3.0], [0.0]]]))
shorter = EverySecond()(masked)
#> call receives the mask: True
print(shorter.shape, shorter._keras_mask.numpy())
#> (1, 2, 1) [[ True  True]]
