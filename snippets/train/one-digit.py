import keras
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[..., None] / 16
inputs = keras.Input(shape=(8, 8, 1))
model = keras.Model(inputs, keras.layers.Dense(10)(keras.layers.Flatten()(inputs)))

one = images[0]
batch = one[np.newaxis]
print("one picture", one.shape, "a batch of one", batch.shape)
#> one picture (8, 8, 1) a batch of one (1, 8, 8, 1)
print("predict", model.predict(batch, verbose=0).shape)
#> predict (1, 10)
print("the same:", np.array_equal(batch, images[:1]))
#> the same: True
