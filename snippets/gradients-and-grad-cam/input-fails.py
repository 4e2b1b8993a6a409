import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.ops.sum(inputs**2, axis=-1))
data = tf.constant([[1.0, 2.0]])

with tf.GradientTape() as tape:
    outputs = model(data)
gradient = tape.gradient(outputs, model.input)  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute '_id'
