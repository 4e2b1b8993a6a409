import keras
import numpy as np

inputs = keras.Input(shape=(3,))
positive = keras.ops.where(inputs > 0, inputs, 0.0)
model = keras.Model(inputs, keras.ops.sum(positive))
print(model(np.array([[1.0, -2.0, 3.0]])).numpy())
#> 4.0
