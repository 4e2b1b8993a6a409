import keras
import numpy as np

photo = np.ones((28, 28, 3), "float32")
features = keras.layers.Conv2D(4, 3)(photo)  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'conv2d' is incompatible with the layer: expected min_ndim=4, found ndim=3. Full shape received: (28, 28, 3)
