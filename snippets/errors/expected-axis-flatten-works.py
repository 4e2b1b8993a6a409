import keras
import numpy as np

images = keras.Input(shape=(None, None, 3))
features = keras.Sequential(
    [keras.layers.Conv2D(4, 3), keras.layers.GlobalMaxPooling2D()]
)
head = keras.layers.Dense(2)
print(head(features(np.ones((1, 8, 8, 3)))).shape)
#> (1, 2)

print(head(features(np.ones((1, 16, 16, 3)))).shape)
#> (1, 2)
