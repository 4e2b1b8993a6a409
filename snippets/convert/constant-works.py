import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Rescaling(2.0)(inputs)
model = keras.Model(inputs, outputs)
print(model(tf.constant([[1.0, 2.0]])))
#> tf.Tensor([[2. 4.]], shape=(1, 2), dtype=float32)
