import keras
import numpy as np

images = np.ones((5, 28, 28), "float32")
features = keras.layers.Conv2D(4, 3)(images)  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'conv2d' is incompatible with the layer: expected min_ndim=4, found ndim=3. Full shape received: (5, 28, 28)
