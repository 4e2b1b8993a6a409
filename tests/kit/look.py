"""Says what an object is, as the matrix and the conversions tell it. Runs behind a program, in its process, by its path."""

from typing import Any

import keras
import numpy
import tensorflow

KERAS_TENSOR = getattr(keras, "KerasTensor", None) or type(keras.Input((1,)))  # Keras 2 has no public name for it
KINDS = {
    "KerasTensor": KERAS_TENSOR,
    "tf.Variable": tensorflow.Variable,
    "keras.Variable": getattr(keras, "Variable", ()),
    "RaggedTensor": tensorflow.RaggedTensor,
    "SparseTensor": tensorflow.SparseTensor,
    "NumPy array": numpy.ndarray,
    "NumPy scalar": numpy.generic,
    "Python list": list,
    "dtype": numpy.dtype,
    "tf.data.Dataset": tensorflow.data.Dataset,
}


def kind(value: object) -> str:
    """One of the nine kinds, or the name of the Python type (EagerTensor and SymbolicTensor are such names)."""
    own = next((name for name, known in KINDS.items() if isinstance(value, known)), type(value).__name__)
    return "None" if value is None else own


def shape(value: object) -> Any:
    """A list of lengths (None: unknown), the word "unknown" for an unknown rank, or None for what has no shape."""
    if isinstance(value, type | numpy.dtype):
        return None
    own = getattr(value, "shape", None)
    if isinstance(own, tensorflow.TensorShape):
        return "unknown" if own.rank is None else own.as_list()
    if isinstance(own, tuple):
        return [None if length is None else int(length) for length in own]
    return None


def detail(value: object) -> str | None:
    """What else there is to say: the value of a bool, int, str or shape, what a container holds, sparse or ragged."""
    if isinstance(value, bool | int | str):
        return repr(value)
    if isinstance(value, tensorflow.TensorShape | tensorflow.DType | numpy.dtype):
        return getattr(value, "name", str(value))
    if isinstance(value, tuple) and all(item is None or isinstance(item, int) for item in value):
        return repr(value)
    if isinstance(value, list | tuple | dict):
        items = list(value.values()) if isinstance(value, dict) else list(value)
        held = dict.fromkeys(kind(item) for item in items)
        return f"{len(items)} × {', '.join(held)}" if items else "empty"
    if isinstance(value, KERAS_TENSOR):
        marks = ("sparse", "ragged")
        return next((mark for mark in marks if getattr(value, mark, None)), None)
    return None


def look(result: object) -> dict[str, Any]:
    """Kind, shape, dtype and detail of an object."""
    lengths, dtype = shape(result), getattr(result, "dtype", None)
    named = None if lengths is None or dtype is None else getattr(dtype, "name", str(dtype))
    return {"kind": kind(result), "shape": lengths, "dtype": named, "detail": detail(result)}
