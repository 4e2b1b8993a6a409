"""The numbers in a value. Runs in the snippet's process."""

from typing import Any

import keras
import numpy as np

SHOWN = 1000
"""Numbers of one value that are compared; the shape is compared whole."""


def numbers(value: Any) -> Any:
    """The numbers in a value as JSON, None where there are none.

    Texts, symbolic tensors and Python's int are none: an int counts calls, steps and samples, and a setting changes these.
    """
    if isinstance(value, keras.KerasTensor | bool | int | str | type(None)):
        return None
    if isinstance(value, dict):
        return {str(key): inner for key, item in value.items() if (inner := numbers(item)) is not None} or None
    if isinstance(value, list | tuple):
        return [inner for item in value if (inner := numbers(item)) is not None] or None
    if hasattr(value, "to_tensor"):  # ragged
        value = value.to_tensor()
    if not isinstance(value, float | np.ndarray | np.generic):
        if not (hasattr(value, "dtype") and hasattr(value, "shape")):
            return None
        try:
            value = keras.ops.convert_to_numpy(value)
        except Exception:  # a symbolic tensor, of which each backend has its own
            return None
    array = np.asarray(value)
    if array.dtype.kind not in "fiub" and array.dtype.name != "bfloat16":
        return None
    flat = array.astype("float64").ravel()
    return {"shape": list(array.shape), "numbers": [float(f"{number:.7g}") for number in flat[:SHOWN]]}
