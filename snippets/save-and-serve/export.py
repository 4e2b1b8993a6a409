import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None].astype("float32"), digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
scaled = keras.layers.Rescaling(1 / 16, name="scaled")(image)
strokes = keras.layers.Conv2D(16, 3, activation="relu", name="strokes")(scaled)
features = keras.layers.Flatten(name="features")(strokes)
scores = keras.layers.Dense(10, name="scores")(features)
model = keras.Model(image, scores, name="digits")
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss)
model.fit(pictures[:500], labels[:500], epochs=2, verbose=0)

service = keras.Model(image, {"scores": scores})
service.export("folder", verbose=False)

new = pictures[1400:]
expected = model.predict(new, verbose=0)
served = tf.saved_model.load("folder")
signature = served.signatures["serving_default"]
print(signature.structured_input_signature[1])
#> {'image': TensorSpec(shape=(None, 8, 8, 1), dtype=tf.float32, name='image')}
layer = keras.layers.TFSMLayer("folder", call_endpoint="serving_default")
image = keras.Input(shape=(8, 8, 1))
wrapped = keras.Model(image, layer(image))
for name, answer in (
    ("serve", served.serve(new)),
    ("signature", signature(image=tf.constant(new))),
    ("TFSMLayer", wrapped.predict(new, verbose=0)),
):
    scores = answer["scores"]
    same = np.allclose(scores, expected, atol=1e-4)
    print(name, type(scores).__name__, scores.shape, "the same scores:", same)
#> serve EagerTensor (397, 10) the same scores: True
#> signature EagerTensor (397, 10) the same scores: True
#> TFSMLayer ndarray (397, 10) the same scores: True
print("predict:", hasattr(served, "predict"), "fit:", hasattr(served, "fit"))
#> predict: False fit: False
