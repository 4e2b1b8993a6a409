import subprocess
import sys
import warnings
from pathlib import Path

import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
pictures, labels = digits.images[..., None].astype("float32"), digits.target

image = keras.Input(shape=(8, 8, 1), name="image")
x = keras.layers.Flatten()(keras.layers.Rescaling(1 / 16)(image))
model = keras.Model(image, keras.layers.Dense(10, activation="softmax")(x))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(pictures, labels, epochs=5, verbose=0)

warnings.simplefilter("ignore", FutureWarning)  # NumPy warns of an old name
model.export("folder", verbose=False)
model.export("digits.tflite", format="litert", verbose=False)
model.export("digits.onnx", format="onnx", verbose=False)
np.save("pictures.npy", pictures)

PROGRAMS = {
    "SavedModel": """
import tensorflow as tf
loaded = tf.saved_model.load("folder")
signature = loaded.signatures["serving_default"]
spec = signature.structured_input_signature[1]["image"]
answer = loaded.serve(pictures)
batch = spec.shape[0]
""",
    "LiteRT": """
from ai_edge_litert.interpreter import Interpreter
run = Interpreter("digits.tflite").get_signature_runner()
spec = run.get_input_details()["image"]
[answer] = run(image=pictures).values()
batch = int(spec["shape_signature"][0])
""",
    "ONNX": """
import onnxruntime
session = onnxruntime.InferenceSession("digits.onnx")
[spec] = session.get_inputs()
[answer] = session.run(None, {"image": pictures})
batch = spec.shape[0]
""",
}
BEFORE = """
import sys
sys.modules["keras"] = None  # makes `import keras` fail
import numpy as np
pictures = np.load("pictures.npy")
"""
AFTER = """
np.save("answer.npy", answer)
loaded = "yes" if "tensorflow" in sys.modules else "no"
print(loaded, type(spec).__name__, batch, type(answer).__name__, sep=",")
"""

questions = [
    "the program imports TensorFlow",
    "what describes the input",
    "the batch axis in it",
    "what the answer is",
    "the values of `predict`",
]
expected = model.predict(pictures, verbose=0)
columns = []
for program in PROGRAMS.values():
    command = [sys.executable, "-c", BEFORE + program + AFTER]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    imports, spec, batch, answer = run.stdout.strip().split(",")
    same = np.allclose(np.load("answer.npy"), expected, atol=1e-5)
    cells = [imports, f"`{spec}`", f"`{batch}`", f"`{answer}`", "yes" if same else "no"]
    columns.append(cells)

lines = [f"| | {' | '.join(PROGRAMS)} |", "| --- | --- | --- | --- |"]
lines += [f"| {' | '.join(row)} |" for row in zip(questions, *columns, strict=True)]
Path("formats.md").write_text("\n".join(lines) + "\n")
