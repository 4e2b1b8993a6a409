# shows stderr: saving HDF5 warns
import keras
import numpy as np


def build():
    image = keras.Input(shape=(8, 8, 1))
    x = keras.layers.Conv2D(4, 3, activation="relu")(image)
    x = keras.layers.Flatten()(x)
    return keras.Model(image, keras.layers.Dense(10, activation="softmax")(x))


old = build()
old.compile("adam", "mse")
old.save("old.h5")
#> WARNING:absl:You are saving your model as an HDF5 file via `model.save()` or `keras.saving.save_model(model)`. This file format is considered legacy. We recommend using instead the native Keras format, e.g. `model.save('my_model.keras')` or `keras.saving.save_model(model, 'my_model.keras')`.

new = build()
new.load_weights("old.h5")
images = np.ones((2, 8, 8, 1), dtype="float32")
print(np.array_equal(old.predict(images, verbose=0), new.predict(images, verbose=0)))
#> True
