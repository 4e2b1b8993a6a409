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
#> (None, None, 2)
print(layer(np.ones((4, 5, 2))).shape)
#> (4, 5, 2)
for wrong in (np.ones((4, 2)), keras.Input(shape=(5, 3))):
    try:
        layer(wrong)
    except ValueError as error:
        print(error)
#> Input 0 with name 'None' of layer 'centre' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (4, 2)
#> Input 0 with name 'None' of layer 'centre' is incompatible with the layer: expected axis -1 of input shape to have value 2, but received input with shape (None, 5, 3)
