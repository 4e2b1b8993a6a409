import keras
import tensorflow as tf


class Scale(keras.layers.Layer):
    def call(self, x):
        self.scale = self.add_weight(shape=(x.shape[-1],), initializer="ones")
        return x * self.scale


print(Scale()(tf.constant([[1.0, 2.0]])))  # raises ValueError
#>     self.scale = self.add_weight(shape=(x.shape[-1],), initializer="ones")
#> ValueError: Exception encountered when calling Scale.call().
#>
#> You cannot add new elements of state (variables or sub-layers) to a layer that is already built. All state must be created in the `__init__()` method or in the `build()` method.
#>
#> Arguments received by Scale.call():
#>   • x=tf.Tensor(shape=(1, 2), dtype=float32)
