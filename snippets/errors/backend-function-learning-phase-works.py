import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dropout(0.5)])
print(model(np.ones((1, 3)), training=False).numpy())
#> [[1. 1. 1.]]
