import keras
import numpy as np

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(3, kernel_initializer="ones", name="hidden")(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))

data = np.array([[1.0, 2.0]])
probe = keras.Model(model.inputs, model.get_layer("hidden").output)
print(probe.predict(data, verbose=0))
#> [[3. 3. 3.]]
