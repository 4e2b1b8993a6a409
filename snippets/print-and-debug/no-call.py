import keras
import numpy as np


class Show(keras.layers.Layer):
    def compute_output_shape(self, input_shape):
        return input_shape

    def call(self, x):
        print("call:", type(x).__name__)
        return x


inputs = keras.Input(shape=(2,))
outputs = Show()(inputs)
print("it is built:", outputs.shape)
#> it is built: (None, 2)
predictions = keras.Model(inputs, outputs).predict(np.ones((1, 2)), verbose=0)
#> call: SymbolicTensor
