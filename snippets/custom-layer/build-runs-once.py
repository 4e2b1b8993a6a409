import keras
import tensorflow as tf


class Columns(keras.layers.Layer):
    def build(self, input_shape):
        print("build receives", input_shape)
        self.scale = self.add_weight(shape=(input_shape[-1],), initializer="ones")

    def call(self, x):
        print("call receives", type(x).__name__, x.shape)
        return x * self.scale


layer = Columns()
print("built:", layer.built)
#> built: False
first = layer(tf.ones((4, 2)))
#> build receives (4, 2)
#> call receives EagerTensor (4, 2)
second = layer(tf.ones((1, 2)))
#> call receives EagerTensor (1, 2)
third = layer(keras.Input(shape=(2,)))
#> call receives SymbolicTensor (None, 2)
