import keras
import tensorflow as tf


class ScaledReLU(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(
            shape=(input_shape[-1],), initializer="ones", name="scale"
        )

    def call(self, x):
        return keras.ops.relu(x) * self.scale


layer = ScaledReLU()
print(layer(keras.Input(shape=(2,))))
#> <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>
print(layer(tf.constant([[-1.0, 2.0]])))
#> tf.Tensor([[0. 2.]], shape=(1, 2), dtype=float32)
print([weight.path for weight in layer.trainable_weights])
#> ['scaled_re_lu/scale']
