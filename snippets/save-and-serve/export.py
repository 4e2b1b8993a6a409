import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
images = (digits.images[..., None] / 16).astype("float32")
labels = digits.target

inputs = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Conv2D(8, 3, padding="same", activation="relu", name="lines")(inputs)
x = keras.layers.Flatten(name="features")(x)
scores = keras.layers.Dense(10, name="scores")(x)
model = keras.Model(inputs, {"scores": scores})
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), {"scores": loss})
model.fit(images[:500], {"scores": labels[:500]}, epochs=2, verbose=0)
model.export("folder", verbose=False)

new = images[1400:]
expected = model.predict(new, verbose=0)["scores"]
served = tf.saved_model.load("folder")
signature = served.signatures["serving_default"]
print(signature.structured_input_signature[1])
#> {'image': TensorSpec(shape=(None, 8, 8, 1), dtype=tf.float32, name='image')}
answers = {
    "serve": served.serve(new)["scores"],
    "signature": signature(image=tf.constant(new))["scores"],
}
inputs = keras.Input(shape=(8, 8, 1))
layer = keras.layers.TFSMLayer("folder", call_endpoint="serving_default")
wrapped = keras.Model(inputs, layer(inputs))
answers["TFSMLayer"] = wrapped.predict(new, verbose=0)["scores"]
for name, scores in answers.items():
    same = np.allclose(scores, expected, atol=1e-4)
    print(name, type(scores).__name__, scores.shape, "the same scores:", same)
#> serve EagerTensor (397, 10) the same scores: True
#> signature EagerTensor (397, 10) the same scores: True
#> TFSMLayer ndarray (397, 10) the same scores: True
print(
    "a Keras model:",
    hasattr(served, "predict"),
    "- it can train:",
    hasattr(served, "fit"),
)
#> a Keras model: False - it can train: False
