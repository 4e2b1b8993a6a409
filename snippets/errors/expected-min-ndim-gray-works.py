import keras
import numpy as np

images = np.ones((5, 28, 28), "float32")
features = keras.layers.Conv2D(4, 3)(images[..., np.newaxis])
print(features.shape)
#> (5, 26, 26, 4)
