import keras
import tensorflow as tf


@keras.saving.register_keras_serializable(package="guide")
class Shift(keras.Layer):
    def __init__(self, offset, **kwargs):
        super().__init__(**kwargs)
        self.offset = offset

    def call(self, x):
        return x + self.offset


shift = Shift(tf.constant([1.0, 2.0, 3.0]))
model = keras.Sequential([keras.Input(shape=(3,)), shift])
model.save("model.keras")  # raises NotImplementedError
#> NotImplementedError:
#> Object Shift was created by passing
#> non-serializable argument values in `__init__()`,
#> and therefore the object must override `get_config()` in
#> order to be serializable. Please implement `get_config()`.
#>
#> Example:
#>
#>
#> class CustomLayer(keras.layers.Layer):
#>     def __init__(self, arg1, arg2, **kwargs):
#>         super().__init__(**kwargs)
#>         self.arg1 = arg1
#>         self.arg2 = arg2
#>
#>     def get_config(self):
#>         config = super().get_config()
#>         config.update({
#>             "arg1": self.arg1,
#>             "arg2": self.arg2,
#>         })
#>         return config
