import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
pictures = load_digits().images[:100, ..., None]
image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
x = keras.layers.Flatten(name="features")(scaled)
model = keras.Model(image, keras.layers.Dense(10, name="scores")(x))
expected = keras.ops.convert_to_numpy(model(pictures))


def same(one):
    scores = keras.ops.convert_to_numpy(one(pictures))
    return np.allclose(scores, expected, atol=1e-5)


shared = keras.Model(model.inputs[0], model.output)
copy = keras.models.clone_model(model)
print("shared:", same(shared), "copy:", same(copy))
#> shared: True copy: False
copy.set_weights(model.get_weights())
print("copy with the weights:", same(copy))
#> copy with the weights: True

model.get_layer("scores").bias.assign(np.ones(10))
print("after the model changed, shared:", same(shared), "copy:", same(copy))
#> after the model changed, shared: False copy: True
