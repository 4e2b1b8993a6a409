import keras
import numpy as np

inputs = keras.Input(shape=(3,))
hours, miles, age = keras.ops.unstack(inputs, axis=1)
model = keras.Model(inputs, miles / hours)
print(model(np.array([[2.0, 100.0, 5.0]])).numpy())
#> [50.]
