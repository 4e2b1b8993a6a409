import keras
import numpy as np

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
data = np.array([[1.0, 2.0]])

print(model.predict(data, verbose=0))
#> [[2. 4.]]
