import keras
import numpy as np

dense = keras.layers.Dense(1)
dense.set_weights([np.ones((2, 1)), np.zeros(1)])  # raises ValueError
#> ValueError: You called `set_weights(weights)` on layer 'dense' with a weight list of length 2, but the layer was expecting 0 weights.
