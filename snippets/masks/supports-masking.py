import keras
import tensorflow as tf


class Double(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_masking = True

    def call(self, x):
        return x * 2.0


class EverySecond(keras.layers.Layer):
    def call(self, x):
        return x[:, ::2]

    def compute_mask(self, _inputs, previous_mask):
        return None if previous_mask is None else previous_mask[:, ::2]


masked = keras.layers.Masking()(tf.constant([[[2.0], [4.0], [0.0]]]))
doubled = Double()(masked)
print(doubled._keras_mask.numpy())
#> [[ True  True False]]
print(keras.layers.GlobalAveragePooling1D()(doubled).numpy())
#> [[6.]]
print(EverySecond()(masked)._keras_mask.numpy())
#> [[ True False]]
