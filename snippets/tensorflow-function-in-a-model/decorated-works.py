import keras
import numpy as np
import tensorflow as tf


class Double(keras.Layer):
    @tf.function
    def call(self, x):
        return 2 * x


inputs = keras.Input(shape=(2,))
outputs = Double()(inputs)
model = keras.Model(inputs, outputs)
print(model.predict(np.array([[1.0, 2.0]]), verbose=0))
#> [[2. 4.]]
