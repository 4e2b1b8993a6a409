import keras
import numpy as np

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(3, kernel_initializer="ones", name="hidden")(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))

data = np.array([[1.0, 2.0]])
model.predict(data, verbose=0)
print(model.get_layer("hidden").output.numpy())  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute 'numpy'
