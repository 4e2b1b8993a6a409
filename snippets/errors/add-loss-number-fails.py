import keras
import numpy as np


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(input_shape[-1],), initializer="ones")

    def call(self, x):
        self.add_loss(0.5 * np.sum(self.scale.numpy() ** 2))
        return x * self.scale


scale = Scale()
scale(np.array([[1.0, 3.0]]))  # raises ValueError
#>     self.add_loss(0.5 * np.sum(self.scale.numpy() ** 2))
#> ValueError: Exception encountered when calling Scale.call().
#>
#> `add_loss()` can only be called from inside `build()` or `call()`, on a tensor input. Received invalid value: 1.0
#>
#> Arguments received by Scale.call():
#>   • x=tf.Tensor(shape=(1, 2), dtype=float32)
