import keras
import tensorflow as tf

labels = tf.constant([[1], [0]])
probabilities = tf.constant([[0.9], [0.1]])
losses = keras.losses.binary_crossentropy(labels, probabilities)
print(losses.numpy().round(4))
#> [0.1054 0.1054]
