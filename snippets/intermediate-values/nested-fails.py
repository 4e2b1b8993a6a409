import keras
import numpy as np

pixels = keras.Input(shape=(2,))
deep = keras.layers.Dense(3, kernel_initializer="ones", name="deep")(pixels)
backbone = keras.Model(pixels, keras.layers.Dense(2)(deep), name="backbone")

inputs = keras.Input(shape=(2,))
scaled = keras.layers.Rescaling(10.0)(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(backbone(scaled)))

data = np.array([[1.0, 2.0]])
deep = model.get_layer("backbone").get_layer("deep").output
print(keras.Model(model.inputs, deep).predict(data))  # raises ValueError
#> ValueError: Output with path `` is not connected to `inputs`
