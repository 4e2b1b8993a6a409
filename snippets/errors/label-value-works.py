import keras
import tensorflow as tf

labels = tf.constant([1, 3])
probabilities = tf.fill((2, 4), 1 / 4)
losses = keras.losses.sparse_categorical_crossentropy(labels, probabilities)
print(losses.numpy())
#> [1.3862944 1.3862944]
