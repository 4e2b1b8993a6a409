import keras
import numpy as np

start = [np.ones((2, 1)), np.zeros(1)]
dense = keras.layers.Dense(1, weights=start)  # raises ValueError
#> ValueError: Unrecognized keyword arguments passed to Dense: {'weights': [array([[1.],
#>        [1.]]), array([0.])]}
