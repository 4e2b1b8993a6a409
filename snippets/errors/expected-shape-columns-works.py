import keras
import numpy as np

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
table = np.array([[1.0, 2.0, 0.0], [3.0, 4.0, 1.0], [5.0, 6.0, 1.0], [7.0, 8.0, 0.0]])
print(model(table[:, :2]).shape)
#> (4, 2)
