import keras
import tensorflow as tf

animals = tf.constant([["dog"], ["cat"]])
lookup = keras.layers.StringLookup(vocabulary=["cat", "dog"], output_mode="one_hot")
scores = keras.layers.Dense(2)(lookup(animals))
print(scores.shape)
#> (2, 2)
