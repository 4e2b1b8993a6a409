import keras
import tensorflow as tf

length, width = keras.Input(shape=()), keras.Input(shape=())
sizes = tf.constant([length, width])  # raises ValueError
#> ValueError: TypeError: object of type 'KerasTensor' has no len()
