import keras
import numpy as np
import tensorflow as tf

lookup = keras.layers.StringLookup(vocabulary=["cat", "dog"])
model = keras.Sequential([lookup, keras.layers.Embedding(3, 2)])
animals = np.array(["dog", "cat", "fish"])
result = model.predict(tf.constant(animals), verbose=0)
print(result.shape)
#> (3, 2)
