import keras
import numpy as np

inputs = keras.Input(shape=(2,))
largest = keras.ops.max(inputs, axis=1)

model = keras.Model(inputs, largest)
print(model.predict(np.array([[1.0, 2.0]]), verbose=0))
#> [2.]
