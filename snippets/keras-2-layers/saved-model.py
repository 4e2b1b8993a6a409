import keras
import numpy as np
import tensorflow as tf


class Foreign(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable([[2.0], [3.0]])

    @tf.function(input_signature=[tf.TensorSpec((None, 2), tf.float32)])
    def __call__(self, x):
        return tf.matmul(x, self.kernel)


tf.saved_model.save(Foreign(), "folder")

layer = keras.layers.TFSMLayer("folder", call_endpoint="__call__")
model = keras.Sequential([keras.Input(shape=(2,)), layer])
print(type(model.outputs[0]).__name__, len(model.trainable_weights))
#> KerasTensor 1
print(model(tf.constant([[1.0, 1.0]])).numpy())
#> [[5.]]

model.compile(optimizer="sgd", loss="mse")
model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
print(model(tf.constant([[1.0, 1.0]])).numpy() < 5.0)
#> [[ True]]
