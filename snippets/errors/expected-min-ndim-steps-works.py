import keras
import numpy as np

series = np.ones((5, 10), "float32")
features = keras.layers.Conv1D(4, 3)(series[..., np.newaxis])
print(features.shape)
#> (5, 8, 4)
