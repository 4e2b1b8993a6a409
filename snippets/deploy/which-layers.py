# not a recipe: its layers are only tried in the three formats
import logging
import os
import subprocess
import sys
import warnings
from pathlib import Path

import keras
import numpy as np
import onnxruntime
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

warnings.simplefilter("ignore")
logging.disable()
errors = os.dup(2)
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the converters write a lot
keras.utils.set_random_seed(0)
data = np.random.default_rng(0).normal(size=(1, 8, 8)).astype("float32")


class Outside(keras.layers.Layer):
    def call(self, x):
        return tf.ensure_shape(tf.numpy_function(np.sin, [x], tf.float32), x.shape)

    def compute_output_spec(self, x):
        return keras.KerasTensor(x.shape, x.dtype)


class Largest(keras.layers.Layer):
    def call(self, x):
        return keras.ops.argmax(x, axis=-1)


def quantized():
    dense = keras.layers.Dense(8)
    dense.build((None, 8, 8))
    dense.quantize("int8")
    return dense


layers = keras.layers
MODELS = {
    "`Conv1D`, `Dense`, `relu`": lambda: layers.Conv1D(4, 3, activation="relu"),
    "`LSTM`": lambda: layers.LSTM(4),
    '`activation="gelu"`': lambda: layers.Dense(4, activation="gelu"),
    "`keras.ops.argmax`": Largest,
    '`dtype="mixed_float16"`': lambda: layers.Dense(4, dtype="mixed_float16"),
    'after `quantize("int8")`': quantized,
    "`tf.numpy_function`": Outside,
}


def litert(model):
    model.export("model.tflite", format="litert", verbose=False)
    run = Interpreter("model.tflite").get_signature_runner()
    [answer] = run(inputs=data).values()
    return answer


def onnx(model):
    model.export("model.onnx", format="onnx", verbose=False)
    return onnxruntime.InferenceSession("model.onnx").run(None, {"inputs": data})[0]


def cell(way, model, expected):
    try:
        same = np.allclose(way(model), expected, atol=1e-3)
    except Exception as error:
        return f"`{type(error).__name__}`"
    return "yes" if same else "different"


LOAD = """
import sys
import numpy as np
import tensorflow as tf
for number in map(int, sys.argv[1:]):
    data, expected = np.load("data.npy"), np.load(f"{number}.npy")
    try:
        loaded = tf.saved_model.load(f"folder{number}")
        same = np.allclose(loaded.serve(data), expected, atol=1e-3)
        print("yes" if same else "different")
    except Exception as error:
        print(f"`{type(error).__name__}`")
"""

np.save("data.npy", data)
rows = []
for number, (name, make) in enumerate(MODELS.items()):
    inputs, layer = keras.Input(shape=(8, 8), name="inputs"), make()
    model = keras.Model(inputs, layer(inputs))
    expected = model.predict(data, verbose=0)
    np.save(f"{number}.npy", expected)
    model.export(f"folder{number}", verbose=False)
    rows.append([name, cell(litert, model, expected), cell(onnx, model, expected)])

os.dup2(errors, 2)
command = [sys.executable, "-c", LOAD, *map(str, range(len(rows)))]
found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
lines = ["| model with | SavedModel | LiteRT | ONNX |", "| --- | --- | --- | --- |"]
for saved, (name, *others) in zip(found.split(), rows, strict=True):
    lines.append(f"| {name} | {saved} | {' | '.join(others)} |")
Path("layers.md").write_text("\n".join(lines) + "\n")
