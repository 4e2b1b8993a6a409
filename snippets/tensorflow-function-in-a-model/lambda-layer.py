import keras
import numpy as np
import tensorflow as tf

inputs = keras.Input(shape=(2,))
layer = keras.layers.Lambda(tf.math.lgamma, output_shape=(2,))
model = keras.Model(inputs, layer(inputs))
print(np.exp(model.predict(np.array([[4.0, 5.0]]), verbose=0)).round(3))
#> [[ 6. 24.]]
