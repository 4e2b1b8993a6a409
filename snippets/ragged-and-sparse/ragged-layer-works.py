import keras
import tensorflow as tf


class Pad(keras.layers.Layer):
    def call(self, x):
        return keras.ops.convert_to_tensor(x, ragged=False)


ragged = tf.ragged.constant([[1.0, 2.0], [3.0]])
print(Pad()(ragged).numpy())
#> [[1. 2.]
#>  [3. 0.]]

inputs = keras.Input(shape=(None,), ragged=True)
model = keras.Model(inputs, Pad()(inputs))
print(model(ragged).numpy())
#> [[1. 2.]
#>  [3. 0.]]
