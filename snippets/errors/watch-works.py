import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
outputs = keras.ops.sum(inputs**2, axis=-1)
model = keras.Model(inputs, outputs)
data = tf.constant([[1.0, 2.0]])
with tf.GradientTape() as tape:
    tape.watch(data)
    result = model(data)
print(tape.gradient(result, data).numpy())
#> [[2. 4.]]
