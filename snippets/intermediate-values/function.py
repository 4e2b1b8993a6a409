import keras
import numpy as np

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(3, kernel_initializer="ones", name="hidden")(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))

probe = keras.Function(model.inputs, hidden)
value = probe([np.array([[1.0, 2.0]])])
print(type(value).__name__, value.numpy())
#> EagerTensor [[3. 3. 3.]]
print(hasattr(probe, "predict"))
#> False
