import keras
import tensorflow as tf

words = tf.constant([[0, 3]])
embedding = keras.layers.Embedding(input_dim=4, output_dim=2)
vectors = embedding(words)
print(vectors.shape)
#> (1, 2, 2)
