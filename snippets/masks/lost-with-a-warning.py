# shows stderr: the warning is what it is about
import keras
import tensorflow as tf


class Double(keras.layers.Layer):
    def call(self, x):
        return x * 2.0


masked = keras.layers.Masking()(tf.constant([[[2.0], [4.0], [0.0]]]))
doubled = Double()(masked)
#> site-packages/keras/src/layers/layer.py:1039: UserWarning: Layer 'double' (of type Double) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
#>   warnings.warn(
print(getattr(doubled, "_keras_mask", None))
#> None
print(keras.layers.GlobalAveragePooling1D()(doubled).numpy())
#> [[4.]]
