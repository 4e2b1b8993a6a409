import keras
import numpy as np
from keras import ops


class Penalty(keras.layers.Layer):
    def call(self, x):
        self.add_loss(ops.mean(ops.square(ops.cast(x, "float32"))))
        return x


inputs = keras.Input(shape=(2,))
code = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
copy = keras.layers.Dense(2, kernel_initializer="ones")(Penalty()(code))
model = keras.Model(inputs, copy)
model.compile("sgd", "mse")
x = np.ones((4, 2))
print(model.fit(x, x, verbose=0).history)
#> {'loss': [5.0]}
