import keras
import numpy as np


class Centre(keras.layers.Layer):
    """Takes the mean of the steps from a sequence of points."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.input_spec = keras.InputSpec(ndim=3, axes={-1: 2})

    def call(self, x):
        return x - keras.ops.mean(x, axis=1, keepdims=True)


layer = Centre(name="centre")
print(layer(keras.Input(shape=(None, 2))).shape)
print(layer(np.ones((4, 5, 2))).shape)
for wrong in (np.ones((4, 2)), keras.Input(shape=(5, 3))):
    try:
        layer(wrong)
    except ValueError as error:
        print(error)
