import keras
import numpy as np

images = keras.Input(shape=(None, None, 3))
features = keras.Sequential([keras.layers.Conv2D(4, 3), keras.layers.Flatten()])
head = keras.layers.Dense(2)
print(head(features(np.ones((1, 8, 8, 3)))).shape)
#> (1, 2)

print(head(features(np.ones((1, 16, 16, 3)))).shape)  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected axis -1 of input shape to have value 144, but received input with shape (1, 784)
