import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
pictures = load_digits().images[:100, ..., None]
image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
x = keras.layers.Conv2D(16, 3, name="strokes")(scaled)
x = keras.layers.ReLU(name="bend")(x)
x = keras.layers.Flatten(name="features")(x)
model = keras.Model(image, keras.layers.Dense(10, name="scores")(x))


def other(layer):
    """The layer that stands in the copy where `layer` stands in the model."""
    if isinstance(layer, keras.layers.ReLU):
        return keras.layers.LeakyReLU(negative_slope=0.1, name=layer.name)
    return layer.__class__.from_config(layer.get_config())


copy = keras.models.clone_model(model, clone_function=other)
print([type(layer).__name__ for layer in copy.layers])
#> ['InputLayer', 'Rescaling', 'Conv2D', 'LeakyReLU', 'Flatten', 'Dense']
kernels = [one.get_layer("strokes").kernel.numpy() for one in (model, copy)]
print("weights of the model in the copy:", np.array_equal(*kernels))
#> weights of the model in the copy: False

copy.set_weights(model.get_weights())
kernels = [one.get_layer("strokes").kernel.numpy() for one in (model, copy)]
print("after set_weights:", np.array_equal(*kernels))
#> after set_weights: True
