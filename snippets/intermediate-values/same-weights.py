import keras
import numpy as np

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(3, kernel_initializer="ones", name="hidden")(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
probe = keras.Model(model.inputs, model.get_layer("hidden").output)

print(probe.get_layer("hidden") is model.get_layer("hidden"))
#> True
model.get_layer("hidden").kernel.assign(np.zeros((2, 3)))
print(probe.predict(np.array([[1.0, 2.0]]), verbose=0))
#> [[0. 0. 0.]]
