from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

numbers = [[1.0, 2.0], [3.0, 4.0]]
array = np.array(numbers)
tensor = tf.constant(numbers)
variable = tf.Variable(numbers)
weight = keras.Variable(numbers)
ragged = tf.ragged.constant([[1.0, 2.0], [3.0]])
sparse = tf.sparse.from_dense(numbers)
dataset = tf.data.Dataset.from_tensor_slices(array)

programs = {
    "list": ["np.array(numbers)", "tf.constant(numbers)"],
    "NumPy array": [
        "array.tolist()",
        "tf.constant(array)",
        'tf.constant(array, dtype="float32")',
        "keras.ops.convert_to_tensor(array)",
        "tf.data.Dataset.from_tensor_slices(array)",
        "keras.Input(shape=array.shape[1:])",
    ],
    "Tensor": [
        "tensor.numpy()",
        "keras.ops.convert_to_numpy(tensor)",
        "tensor.numpy().tolist()",
        "float(tensor[0, 0])",
        "tf.Variable(tensor)",
        "keras.Variable(tensor)",
        "tf.RaggedTensor.from_tensor(tensor)",
        "tf.sparse.from_dense(tensor)",
        "np.from_dlpack(tensor)",
    ],
    "`tf.Variable`": ["tf.convert_to_tensor(variable)", "variable.numpy()"],
    "`keras.Variable`": [
        "tf.convert_to_tensor(weight)",
        "keras.ops.convert_to_tensor(weight)",
        "weight.value",
        "weight.numpy()",
    ],
    "RaggedTensor": [
        "ragged.to_tensor(default_value=0.0)",
        "ragged.to_list()",
        "ragged.numpy()",
        "keras.ops.convert_to_numpy(ragged)",
    ],
    "SparseTensor": [
        "tf.sparse.to_dense(sparse)",
        "keras.ops.convert_to_numpy(sparse)",
        "np.array(sparse)",
    ],
    "`tf.data.Dataset`": [
        "next(iter(dataset))",
        "next(dataset.as_numpy_iterator())",
        "np.array(list(dataset.as_numpy_iterator()))",
    ],
}
lines = ["| from | write | you get | dtype |", "| --- | --- | --- | --- |"]
for source, ways in programs.items():
    for way in ways:
        result = eval(way)
        dtype = getattr(result, "dtype", "")
        dtype = dtype and f"`{getattr(dtype, 'name', dtype)}`"
        lines.append(f"| {source} | `{way}` | `{type(result).__name__}` | {dtype} |")
        source = ""
Path("table.md").write_text("\n".join(lines) + "\n")
print(len(lines) - 2, "ways")
#> 33 ways
