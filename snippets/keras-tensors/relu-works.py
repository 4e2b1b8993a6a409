import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
outputs = keras.ops.relu(inputs)
print(type(outputs).__name__, outputs.shape)
#> KerasTensor (None, 2)

model = keras.Model(inputs, outputs)
print(model(tf.constant([[-1.0, 2.0]])).numpy())
#> [[0. 2.]]
