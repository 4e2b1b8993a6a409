import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[:400, ..., None], digits.target[:400]

image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Rescaling(1 / 16, name="scaled")(image)
x = keras.layers.Conv2D(16, 3, name="strokes")(x)
x = keras.layers.BatchNormalization(name="norm")(x)
base = keras.Model(image, keras.layers.Flatten(name="features")(x), name="base")
image = keras.Input(shape=(8, 8, 1))
model = keras.Model(image, keras.layers.Dense(10, name="scores")(base(image)))


def train(step_size):
    """Compiles with a new optimizer, which then knows what is trainable now."""
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(step_size), loss)
    strokes, norm = base.get_layer("strokes"), base.get_layer("norm")
    kernel, mean = strokes.kernel.numpy(), norm.moving_mean.numpy()
    model.fit(pictures, labels, epochs=2, verbose=0)
    print("strokes moved:", not np.array_equal(kernel, strokes.kernel))
    print("statistics moved:", not np.array_equal(mean, norm.moving_mean))


base.trainable = False
train(step_size=1e-2)
#> strokes moved: False
#> statistics moved: False

base.trainable = True
for layer in base.layers:
    if isinstance(layer, keras.layers.BatchNormalization):
        layer.trainable = False
train(step_size=1e-4)
#> strokes moved: True
#> statistics moved: False
