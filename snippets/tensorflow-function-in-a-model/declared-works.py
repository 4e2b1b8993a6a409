import keras
import numpy as np
import tensorflow as tf


def flatten(x):
    return tf.reshape(x, (tf.shape(x)[0], 6))


inputs = keras.Input(shape=(2, 3))
outputs = keras.layers.Lambda(flatten)(inputs)
model = keras.Model(inputs, outputs)
print(model(np.ones((4, 2, 3))).shape)
#> (4, 6)
print(model.predict(np.ones((4, 2, 3)), batch_size=2, verbose=0).shape)
#> (4, 6)
rows = np.ones((5, 2, 3))
print(model.predict(rows, batch_size=2, verbose=0).shape)
#> (5, 6)
