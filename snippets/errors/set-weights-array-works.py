import keras
import numpy as np

kernel = np.ones((3, 1))
dense = keras.layers.Dense(1, use_bias=False)
dense.build((None, 3))
dense.set_weights([kernel])
print(dense.get_weights()[0].shape)
#> (3, 1)
