import keras
import numpy as np

kernel = np.ones((3, 1))
dense = keras.layers.Dense(1, use_bias=False)
dense.build((None, 3))
dense.set_weights(kernel)  # raises ValueError
#> ValueError: You called `set_weights(weights)` on layer 'dense' with a weight list of length 3, but the layer was expecting 1 weights.
