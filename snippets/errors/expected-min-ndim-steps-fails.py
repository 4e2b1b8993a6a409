import keras
import numpy as np

series = np.ones((5, 10), "float32")
features = keras.layers.Conv1D(4, 3)(series)  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'conv1d' is incompatible with the layer: expected min_ndim=3, found ndim=2. Full shape received: (5, 10)
