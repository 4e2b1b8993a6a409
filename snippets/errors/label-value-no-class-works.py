import keras
import tensorflow as tf

labels = tf.constant([1, 255])
probabilities = tf.fill((2, 3), 1 / 3)
losses = keras.losses.sparse_categorical_crossentropy(
    labels, probabilities, ignore_class=255
)
print(losses.numpy())
#> [1.0986123 0.       ]
