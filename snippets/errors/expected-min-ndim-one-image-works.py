import keras
import numpy as np

photo = np.ones((28, 28, 3), "float32")
features = keras.layers.Conv2D(4, 3)(photo[np.newaxis])
print(features.shape)
#> (1, 26, 26, 4)
