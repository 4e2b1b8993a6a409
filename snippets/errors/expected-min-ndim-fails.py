import keras
import tensorflow as tf

dense = keras.layers.Dense(1, kernel_initializer="ones")
row = tf.constant([1.0, 2.0])
print(dense(row))  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected min_ndim=2, found ndim=1. Full shape received: (2,)
