import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None].astype("float32"), digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Rescaling(1 / 16)(image)
x = keras.layers.Conv2D(16, 3, activation="relu")(x)
x = keras.layers.Flatten()(x)
model = keras.Model(image, keras.layers.Dense(10, activation="softmax")(x))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(pictures[:1400], labels[:1400], epochs=10, verbose=0)

model.export("digits.tflite", format="litert", verbose=False)

new = pictures[1400:]
interpreter = Interpreter("digits.tflite")
for spec in interpreter.get_input_details():
    print(spec["name"], spec["shape"], spec["shape_signature"], spec["dtype"].__name__)
run = interpreter.get_signature_runner()
(name,) = run.get_input_details()
(answer,) = run(**{name: new}).values()
print(type(answer).__name__, answer.shape, answer.dtype)
expected = model.predict(new, verbose=0)
print("the same values:", np.allclose(answer, expected, atol=1e-5))
print("right:", int(np.sum(answer.argmax(1) == labels[1400:])), "of", len(new))
