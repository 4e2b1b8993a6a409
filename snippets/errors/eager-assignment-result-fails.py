import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])
scores = model(np.array([[0.1, 0.4]]))
scores[0, 1] = 0.0  # raises TypeError
#> TypeError: 'tensorflow.python.framework.ops.EagerTensor' object does not support item assignment
