import keras
import numpy as np

inputs = keras.Input(shape=(2,))
outputs = keras.ops.normalize(inputs, axis=-1)

model = keras.Model(inputs, outputs)
print(model(np.array([[3.0, 4.0]])).numpy())
#> [[0.6 0.8]]
