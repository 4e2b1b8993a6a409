import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
start = keras.ops.copy(inputs)
model = keras.Model(inputs, start + 1)
print(model(tf.constant([[1.0, 2.0]])).numpy())
#> [[2. 3.]]
