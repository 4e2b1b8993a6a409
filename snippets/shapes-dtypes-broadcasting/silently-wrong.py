import keras
import tensorflow as tf

targets = tf.constant([1.0, 2.0, 3.0])
predictions = tf.constant([[1.0], [2.0], [3.0]])

difference = targets - predictions
print(difference.shape, "error", round(float(tf.reduce_mean(difference**2)), 3))
#> (3, 3) error 1.333

difference = targets - tf.squeeze(predictions, axis=-1)
print(difference.shape, "error", float(tf.reduce_mean(difference**2)))
#> (3,) error 0.0

print("Keras:", float(keras.losses.MeanSquaredError()(targets, predictions)))
#> Keras: 0.0
