import keras
import numpy as np
from sklearn.datasets import load_digits

pictures = load_digits().images[..., None]
image = keras.Input(shape=(8, 8, 1), name="image")
scores = keras.layers.Dense(10)(keras.layers.Flatten()(image))
model = keras.Model(image, scores)

one = pictures[0]
batch = one[np.newaxis]
print("one picture", one.shape, "a batch of one", batch.shape)
#> one picture (8, 8, 1) a batch of one (1, 8, 8, 1)
print("predict", model.predict(batch, verbose=0).shape)
#> predict (1, 10)
print("the same batch:", np.array_equal(batch, pictures[:1]))
#> the same batch: True
