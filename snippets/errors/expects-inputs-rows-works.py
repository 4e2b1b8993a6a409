import keras
import numpy as np

model = keras.Sequential([keras.layers.Conv2D(4, 3), keras.layers.GlobalMaxPooling2D()])
photos = [np.ones((8, 8, 3)), np.ones((8, 8, 3))]
result = model.predict(np.stack(photos), verbose=0)
print(result.shape)
#> (2, 4)
