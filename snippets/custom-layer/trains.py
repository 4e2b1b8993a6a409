import keras
import numpy as np
import tensorflow as tf


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(input_shape[-1],), initializer="ones")

    def call(self, x):
        return tf.multiply(x, self.scale)


model = keras.Sequential([keras.Input(shape=(1,)), Scale()])
model.compile(loss="mse", optimizer=keras.optimizers.SGD(0.1))
x = np.array([[1.0], [2.0]])
model.fit(x, 3.0 * x, epochs=50, verbose=0)
print(model.predict(np.array([[10.0]]), verbose=0).round(2))
#> [[30.]]
