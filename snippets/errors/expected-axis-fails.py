import keras
import numpy as np

layer = keras.layers.Dense(1, kernel_initializer="ones")
layer(np.ones((1, 3)))
print(layer(np.ones((1, 2))).numpy())  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected axis -1 of input shape to have value 3, but received input with shape (1, 2)
