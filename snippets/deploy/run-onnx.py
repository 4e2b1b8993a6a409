import warnings

import keras
import numpy as np
import onnxruntime
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None].astype("float32"), digits.target
new, truth = pictures[1400:], labels[1400:]

image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Rescaling(1 / 16)(image)
x = keras.layers.Conv2D(16, 3, activation="relu")(x)
x = keras.layers.Flatten()(x)
model = keras.Model(image, keras.layers.Dense(10, activation="softmax")(x))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(pictures[:1400], labels[:1400], epochs=10, verbose=0)
warnings.simplefilter("ignore", FutureWarning)  # NumPy warns of an old name
model.export("digits.onnx", format="onnx", verbose=False)

session = onnxruntime.InferenceSession("digits.onnx")
for spec in session.get_inputs():
    print(spec.name, spec.shape, spec.type)
#> image ['unk__32', 8, 8, 1] tensor(float)
[answer] = session.run(None, {"image": new})
print(type(answer).__name__, answer.shape, answer.dtype)
#> ndarray (397, 10) float32
expected = model.predict(new, verbose=0)
print("the values of predict:", np.allclose(answer, expected, atol=1e-5))
#> the values of predict: True
print("right:", int(np.sum(answer.argmax(1) == truth)), "of", len(new))
#> right: 354 of 397
