# shows stderr: to prove that there is no warning
import keras
import numpy as np

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
print(type(model.input).__name__, type(model.inputs).__name__)
#> KerasTensor list
print(model(np.array([[1.0, 2.0]])).numpy())
#> [[2. 4.]]
