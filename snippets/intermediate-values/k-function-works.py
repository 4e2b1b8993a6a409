import numpy as np
from tensorflow import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.ReLU()])
probe = keras.Function(model.inputs, [model.layers[0].output])
print(probe([np.array([[-1.0, 2.0]])])[0].numpy())
#> [[0. 2.]]
