import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None].astype("float32"), digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Rescaling(1 / 16)(image)
x = keras.layers.Conv2D(16, 3, activation="relu")(x)
x = keras.layers.Flatten()(x)
features = keras.layers.Dense(32, activation="relu", name="features")(x)
model = keras.Model(image, keras.layers.Dense(10, activation="softmax")(features))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(pictures[:1400], labels[:1400], epochs=10, verbose=0)

to_features = keras.Model(image, features)
spec = tf.TensorSpec((None, 8, 8, 1), "float32", name="image")
archive = keras.export.ExportArchive()
archive.track(model)
archive.add_endpoint("probabilities", model, input_signature=[spec])
archive.add_endpoint("features", to_features, input_signature=[spec])
archive.add_endpoint(
    "digit", lambda image: tf.argmax(model(image), axis=-1), input_signature=[spec]
)
archive.write_out("folder", verbose=False)

new = pictures[1400:]
loaded = tf.saved_model.load("folder")
for name in ("probabilities", "features", "digit"):
    answer = getattr(loaded, name)(new)
    print(name, type(answer).__name__, answer.shape, answer.dtype.name)
#> probabilities EagerTensor (397, 10) float32
#> features EagerTensor (397, 32) float32
#> digit EagerTensor (397,) int64
same = np.allclose(loaded.probabilities(new), model.predict(new, verbose=0), atol=1e-5)
print("the same values:", same, "- signatures:", sorted(loaded.signatures))
#> the same values: True - signatures: ['digit', 'features', 'probabilities', 'serving_default']
