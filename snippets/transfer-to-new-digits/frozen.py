import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
images, labels = digits.images[..., None] / 16, digits.target

inputs = keras.Input(shape=(8, 8, 1))
x = keras.layers.Conv2D(8, 3, padding="same", name="lines")(inputs)
x = keras.layers.BatchNormalization(name="norm")(x)
base = keras.Model(inputs, keras.layers.Flatten()(x), name="base")
base.trainable = False

inputs = keras.Input(shape=(8, 8, 1))
model = keras.Model(inputs, keras.layers.Dense(10)(base(inputs)))
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile("adam", loss)
before = [weight.numpy() for weight in base.weights]
model.fit(images[:200], labels[:200], verbose=0)

print("trained:", [weight.path for weight in model.trainable_weights])
#> trained: ['dense/kernel', 'dense/bias']
for weight, old in zip(base.weights, before, strict=True):
    print(weight.path, "stayed:", np.array_equal(weight, old))
#> lines/kernel stayed: True
#> lines/bias stayed: True
#> norm/gamma stayed: True
#> norm/beta stayed: True
#> norm/moving_mean stayed: True
#> norm/moving_variance stayed: True
