import keras
import tensorflow as tf

model = keras.Sequential([keras.layers.Dense(1, kernel_initializer="ones")])
rows = tf.constant([[1.0, 2.0], [3.0, 4.0]])
dataset = tf.data.Dataset.from_tensor_slices(rows)
result = model.predict(dataset, verbose=0)  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected min_ndim=2, found ndim=1. Full shape received: (2,)
