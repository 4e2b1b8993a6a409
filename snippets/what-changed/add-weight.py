import keras
import numpy as np
import tensorflow as tf


class Offset(keras.layers.Layer):
    def build(self, input_shape):
        self.offset = self.add_weight(
            name="offset",
            shape=(input_shape[-1],),
            initializer="ones",
            trainable=True,
        )

    def call(self, x):
        return x + tf.convert_to_tensor(self.offset)


layer = Offset()
print(layer(np.zeros((2, 3), dtype="float32")).numpy().tolist())
#> [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]
print(len(layer.trainable_weights), layer.offset.numpy().tolist())
#> 1 [1.0, 1.0, 1.0]
