import keras
import tensorflow as tf

animals = tf.constant([["dog"], ["cat"]])
scores = keras.layers.Dense(2)(animals)  # raises ValueError
#> ValueError: Exception encountered when calling Dense.call().
#>
#> dtype='string' is not a valid dtype for Keras type promotion.
#>
#> Arguments received by Dense.call():
#>   • inputs=tf.Tensor(shape=(2, 1), dtype=string)
#>   • training=None
