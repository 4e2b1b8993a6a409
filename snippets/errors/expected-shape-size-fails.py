import keras
import numpy as np

images = keras.Input(shape=(32, 32, 3))
model = keras.Model(images, keras.layers.Flatten()(images))
photos = np.ones((2, 48, 64, 3), "float32")
print(model(photos).shape)  # raises ValueError
#> ValueError: Input 0 with name 'input_layer' of layer 'functional' is incompatible with the layer: expected shape=(None, 32, 32, 3), found shape=(2, 48, 64, 3)
