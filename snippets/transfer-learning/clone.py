import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images = load_digits().images[:100, ..., None] / 16
inputs = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Flatten(name="features")(inputs)
model = keras.Model(inputs, keras.layers.Dense(10, name="scores")(x))
expected = model.predict(images, verbose=0)


def same(one):
    return np.allclose(one.predict(images, verbose=0), expected, atol=1e-5)


shared = keras.Model(model.inputs[0], model.output)
copy = keras.models.clone_model(model)
print("shared:", same(shared), "copy:", same(copy))
copy.set_weights(model.get_weights())
print("copy with the weights:", same(copy))

model.get_layer("scores").bias.assign(np.ones(10))
print("after the model changed, shared:", same(shared), "copy:", same(copy))
