import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
images, labels = digits.images[:400, ..., None] / 16, digits.target[:400]

inputs = keras.Input(shape=(8, 8, 1))
x = keras.layers.Conv2D(8, 3, padding="same", name="lines")(inputs)
x = keras.layers.BatchNormalization(name="norm")(x)
base = keras.Model(inputs, keras.layers.Flatten()(x), name="base")
inputs = keras.Input(shape=(8, 8, 1))
model = keras.Model(inputs, keras.layers.Dense(10)(base(inputs)))


def train(step_size):
    """Compiles with a new optimizer, which then knows what is trainable now."""
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(step_size), loss)
    kernel = base.get_layer("lines").kernel.numpy()
    mean = base.get_layer("norm").moving_mean.numpy()
    model.fit(images, labels, epochs=2, verbose=0)
    print("kernel moved:", not np.array_equal(kernel, base.get_layer("lines").kernel))
    print("mean moved:", not np.array_equal(mean, base.get_layer("norm").moving_mean))


base.trainable = False
train(step_size=1e-2)
#> kernel moved: False
#> mean moved: False

base.trainable = True
for layer in base.layers:
    if isinstance(layer, keras.layers.BatchNormalization):
        layer.trainable = False
train(step_size=1e-4)
#> kernel moved: True
#> mean moved: False
