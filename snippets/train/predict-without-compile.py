import keras
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[..., None] / 16
inputs = keras.Input(shape=(8, 8, 1))
model = keras.Model(inputs, keras.layers.Dense(10)(keras.layers.Flatten()(inputs)))
print("compiled:", model.compiled)
#> compiled: False

before = model.get_weights()[0].copy()
print("predict", model.predict(images, verbose=0).shape)
#> predict (1797, 10)
print("weights changed:", not np.array_equal(before, model.get_weights()[0]))
#> weights changed: False
