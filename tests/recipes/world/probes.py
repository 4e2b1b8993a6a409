"""After the snippet: each layer and model that it called is asked again, in the way of the setting."""

from pathlib import Path
from typing import Any

import keras
import numpy as np

from recipes.world.border import Border

ROWS, OTHERS = 4, 3
"""The length of an open first axis, and of any other."""


def probe(border: Border, world: str, names: dict[str, Any]) -> None:
    """Predict with everything that was called: as it is, within another model, or after saving and loading."""
    called, border.calls = list(border.calls.values()), {}
    for number, (layer, args, kwargs) in enumerate(called, 1):
        place = f"{type(layer).__name__} asked again"
        try:
            border.tell(place, _asked(world, names, number, _model(layer, args, kwargs)))
        except Exception as error:  # one that the baseline raises too tells nothing of the setting
            border.values[f"{place} {number}"] = {"raises": f"{type(error).__name__}: {error}"}


def _asked(world: str, names: dict[str, Any], number: int, model: Any) -> Any:
    if model is None:
        return None
    data = [_data(tensor, number) for tensor in keras.tree.flatten(model.inputs)]
    asked = data[0] if len(data) == 1 else data
    if world == "inside_another_model":
        inputs = [keras.Input(batch_shape=(None, *t.shape[1:]), dtype=t.dtype) for t in model.inputs]
        model = keras.Model(inputs, model(inputs[0] if len(inputs) == 1 else inputs))
    if world == "saved_and_loaded":
        file = f"probe-{number}.keras"
        model.save(file)
        own = {key: value for key, value in names.items() if getattr(value, "__module__", None) == "__main__"}
        model = keras.models.load_model(file, custom_objects=own)
        Path(file).unlink()
    model.compile()
    return model.predict(asked, verbose=0)


def _model(layer: Any, args: Any, kwargs: Any) -> Any:
    """A functional model that calls the layer as the snippet did; None where it was called with anything but tensors."""
    static = {key: value for key, value in kwargs.items() if not hasattr(value, "shape")}
    tensors = keras.tree.flatten(args)
    shapes = [getattr(tensor, "shape", None) for tensor in tensors]
    if len(static) != len(kwargs) or not tensors or any(shape is None or len(shape) == 0 for shape in shapes):
        return None
    inputs = [
        keras.Input(shape=tuple(tensor.shape[1:]), dtype=keras.backend.standardize_dtype(tensor.dtype))
        for tensor in tensors
    ]
    outputs = layer(*keras.tree.pack_sequence_as(args, inputs), **static)
    return keras.Model(inputs[0] if len(inputs) == 1 else inputs, outputs)


def _data(tensor: Any, seed: int) -> Any:
    shape = [ROWS + 1, *(OTHERS if length is None else length for length in tensor.shape[1:])]
    rng = np.random.default_rng(seed)
    if "float" in tensor.dtype:
        return rng.normal(size=shape).astype("float32")
    return rng.integers(0, 2, size=shape).astype(tensor.dtype)
