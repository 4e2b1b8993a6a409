import keras
import numpy as np

dropout = keras.layers.Dropout(0.5, seed=1)
rows = np.ones((1, 4))
print(dropout(rows, training=True).numpy())
#> [[2. 0. 2. 0.]]
