import tensorflow as tf
from tensorflow.keras import backend as K

model = tf.keras.Sequential([tf.keras.Input(shape=(4,)), tf.keras.layers.Dense(3)])
gradient = K.gradients(model.outputs[0][:, 0], model.inputs)  # raises RuntimeError
#> RuntimeError: tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead.
