import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Dense(1)(inputs))
data = tf.constant([[1.0, 2.0]])
with tf.GradientTape() as tape:
    tape.watch(data)
    outputs = model(data)
gradient = tape.gradient(model.output, data)  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute '_id'
