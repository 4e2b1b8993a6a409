import keras
import numpy as np

model = keras.Sequential([keras.layers.Conv2D(4, 3), keras.layers.GlobalMaxPooling2D()])
color = np.ones((2, 8, 8, 3))
print(model(color).shape)
#> (2, 4)

gray = np.ones((2, 8, 8, 1))
print(model(np.repeat(gray, 3, axis=-1)).shape)
#> (2, 4)
