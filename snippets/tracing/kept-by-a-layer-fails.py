import keras
import numpy as np


class Double(keras.layers.Layer):
    def call(self, x):
        self.kept = 2 * x
        return self.kept


inputs = keras.Input(shape=(2,))
double = Double()
model = keras.Model(inputs, keras.layers.Dense(1)(double(inputs)))
model.predict(np.ones((1, 2)), verbose=0)
double.kept.numpy()  # raises AttributeError
#> AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
