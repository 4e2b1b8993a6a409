import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None], digits.target
rows = keras.utils.to_categorical(labels, 10)
print("a label", labels[3], "as a row", rows[3].astype(int))
#> a label 3 as a row [0 0 0 1 0 0 0 0 0 0]

image = keras.Input(shape=(8, 8, 1), name="image")
scores = keras.layers.Dense(10)(keras.layers.Flatten()(image))
model = keras.Model(image, scores)
model.compile(loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
from_labels = model.evaluate(pictures, labels, verbose=0)
model.compile(loss=keras.losses.CategoricalCrossentropy(from_logits=True))
from_rows = model.evaluate(pictures, rows, verbose=0)
print("the same loss:", np.allclose(from_labels, from_rows, rtol=1e-4))
#> the same loss: True
