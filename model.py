import keras
import numpy as np

inputs = keras.Input(shape=(2,))
offset = np.array([1.0, 2.0])
outputs = offset + inputs
