import keras
import numpy as np
from sklearn.datasets import load_digits

pictures = load_digits().images[..., None]
image = keras.Input(shape=(8, 8, 1), name="image")
scores = keras.layers.Dense(10)(keras.layers.Flatten()(image))
model = keras.Model(image, scores)
print("compiled:", model.compiled)
#> compiled: False

before = model.get_weights()[0].copy()
print("predict", model.predict(pictures, verbose=0).shape)
#> predict (1797, 10)
print("weights changed:", not np.array_equal(before, model.get_weights()[0]))
#> weights changed: False
