from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

array = np.array([[1.0, 2.0]])
tensor = tf.constant(array)
inputs = keras.Input(shape=(2,))
outputs = keras.layers.Rescaling(2.0)(inputs)
model = keras.Model(inputs, outputs)
names = globals()

programs = {
    "list or array to Tensor": [
        "tf.constant(array)",
        "keras.ops.convert_to_tensor(array)",
    ],
    "Tensor to array": ["tensor.numpy()", "keras.ops.convert_to_numpy(tensor)"],
    "Tensor to list, to number": ["tensor.numpy().tolist()", "float(tensor[0, 1])"],
    "another dtype": [
        'tf.cast(tensor, "float32")',
        'keras.ops.cast(tensor, "float32")',
    ],
    "KerasTensor to numbers": [
        "keras.Model(inputs, outputs)(tensor)",
        "model.predict(array, verbose=0)",
    ],
    "placeholder for such data": ["keras.Input(shape=array.shape[1:])"],
    "ragged, sparse to Tensor": [
        "tf.ragged.stack([array]).to_tensor()",
        "tf.sparse.to_dense(tf.sparse.from_dense(array))",
    ],
}
lines = ["| from, to | write | you get |", "| --- | --- | --- |"]
for aim, ways in programs.items():
    for way in ways:
        lines.append(f"| {aim} | `{way}` | `{type(eval(way, names)).__name__}` |")
        aim = ""
Path("convert.md").write_text("\n".join(lines) + "\n")
print(len(lines) - 2, "ways")
#> 13 ways
