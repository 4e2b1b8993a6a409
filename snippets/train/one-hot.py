import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
images, labels = digits.images[..., None] / 16, digits.target
rows = keras.utils.to_categorical(labels, 10)
print("a label", labels[3], "as a row", rows[3].astype(int))
#> a label 3 as a row [0 0 0 1 0 0 0 0 0 0]

inputs = keras.Input(shape=(8, 8, 1))
model = keras.Model(inputs, keras.layers.Dense(10)(keras.layers.Flatten()(inputs)))
losses = {}
for name, loss, y in (
    ("numbers", keras.losses.SparseCategoricalCrossentropy(from_logits=True), labels),
    ("rows", keras.losses.CategoricalCrossentropy(from_logits=True), rows),
):
    model.compile(loss=loss)
    losses[name] = model.evaluate(images, y, verbose=0)
print("the same loss:", np.allclose(losses["numbers"], losses["rows"], rtol=1e-4))
#> the same loss: True
