import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images = load_digits().images[..., np.newaxis].astype("float32")
labels = load_digits().target

# ImageDataGenerator(
#     rescale=1 / 16, rotation_range=20, width_shift_range=0.1, height_shift_range=0.1,
#     zoom_range=0.1, horizontal_flip=False, fill_mode="nearest")
augment = keras.Sequential(
    [
        keras.layers.RandomRotation(20 / 360, fill_mode="nearest"),
        keras.layers.RandomTranslation(0.1, 0.1, fill_mode="nearest"),
        keras.layers.RandomZoom(0.1, fill_mode="nearest"),
    ]
)
digit = images[:1]
print(
    "training=True changes it: ", not np.allclose(augment(digit, training=True), digit)
)
#> training=True changes it:  True
print(
    "training=False changes it:", not np.allclose(augment(digit, training=False), digit)
)
#> training=False changes it: False

# In the model: `fit` augments, `predict` and `evaluate` do not.
inputs = keras.Input(shape=(8, 8, 1))
x = augment(keras.layers.Rescaling(1 / 16)(inputs))
x = keras.layers.Conv2D(16, 3, activation="relu")(x)
outputs = keras.layers.Dense(10)(keras.layers.Flatten()(x))
model = keras.Model(inputs, outputs)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
model.fit(images[:1400], labels[:1400], epochs=20, verbose=0)
accuracy = model.evaluate(images[1400:], labels[1400:], verbose=0)[1]
print("of new digits right, more than eight of ten:", accuracy > 0.8)
#> of new digits right, more than eight of ten: True
twice = [model.predict(digit, verbose=0) for _ in range(2)]
print("predict gives the same twice:", np.array_equal(*twice))
#> predict gives the same twice: True

# In tf.data: nothing but training data goes through it, so say training=True.
batches = tf.data.Dataset.from_tensor_slices((images[:1400], labels[:1400]))
batches = batches.shuffle(1400, seed=0).batch(32)
batches = batches.map(lambda x, y: (augment(x, training=True), y))
print(batches.element_spec[0].shape)
#> (None, 8, 8, 1)
