import keras
import numpy as np

images = keras.Input(shape=(32, 32, 3))
model = keras.Model(images, keras.layers.Flatten()(images))
photos = np.ones((2, 48, 64, 3), "float32")
print(model(keras.ops.image.resize(photos, (32, 32))).shape)
#> (2, 3072)
