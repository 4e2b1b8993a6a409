import keras
import numpy as np
import tensorflow as tf

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.ops.sum(inputs**2, axis=-1))
data = tf.constant([[1.0, 2.0]])

with tf.GradientTape() as tape:
    outputs = model(data)
print("not watched:", tape.gradient(outputs, data))
#> not watched: None

with tf.GradientTape() as tape:
    tape.watch(data)
    outputs = tf.constant(model.predict(data, verbose=0))
print("through predict:", tape.gradient(outputs, data))
#> through predict: None

with tf.GradientTape() as tape:
    tape.watch(data)
    outputs = tf.constant(np.square(data))
print("through NumPy:", tape.gradient(outputs, data))
#> through NumPy: None

with tf.GradientTape() as tape:
    tape.watch(data)
    outputs = tf.round(data)
print("tf.round:", tape.gradient(outputs, data))
#> tf.round: None

with tf.GradientTape() as tape:
    tape.watch(data)
    outputs = tf.argmax(data, axis=-1)
print("tf.argmax:", tape.gradient(outputs, data))
#> tf.argmax: None
