import keras
import tensorflow as tf

words = keras.layers.TextVectorization(vocabulary=["good", "bad"])
model = keras.Sequential([keras.Input(shape=(), dtype="string"), words])
reviews = tf.constant(["good", "good bad", "bad"])
print(model.predict(reviews, verbose=0))
#> [[2 0]
#>  [2 3]
#>  [3 0]]
