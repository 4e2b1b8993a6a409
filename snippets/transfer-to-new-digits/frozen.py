import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[:200, ..., None], digits.target[:200]

image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Rescaling(1 / 16, name="scaled")(image)
x = keras.layers.Conv2D(16, 3, name="strokes")(x)
x = keras.layers.BatchNormalization(name="norm")(x)
base = keras.Model(image, keras.layers.Flatten(name="features")(x), name="base")
base.trainable = False

image = keras.Input(shape=(8, 8, 1))
model = keras.Model(image, keras.layers.Dense(10, name="scores")(base(image)))
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile("adam", loss)
before = [weight.numpy() for weight in base.weights]
model.fit(pictures, labels, verbose=0)

print("trained:", [weight.path for weight in model.trainable_weights])
#> trained: ['scores/kernel', 'scores/bias']
for weight, old in zip(base.weights, before, strict=True):
    print(weight.path, "stayed:", np.array_equal(weight, old))
#> strokes/kernel stayed: True
#> strokes/bias stayed: True
#> norm/gamma stayed: True
#> norm/beta stayed: True
#> norm/moving_mean stayed: True
#> norm/moving_variance stayed: True
