import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits, labels = load_digits(return_X_y=True)
photos = digits.reshape(-1, 8, 8, 1).astype("float32") / 16

change = keras.Sequential(
    [keras.layers.RandomFlip("horizontal"), keras.layers.RandomRotation(0.1)]
)
model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        change,
        keras.layers.Flatten(),
        keras.layers.Dense(10),
    ]
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
model.fit(photos, labels, epochs=10, verbose=0)
print(np.array_equal(change(photos, training=False), photos))
#> True
print(np.array_equal(change(photos, training=True), photos))
#> False
