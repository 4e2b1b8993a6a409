"""After the snippet: what it called and trained is asked again, in the way of the setting."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np

from recipes.world.border import Border

ROWS, OTHERS = 4, 3
"""The length of an open first axis, and of any other."""
Change = Callable[[Border, Any, dict[str, Any]], Any]
"""Makes of a model the one that is asked, with the snippet's names."""


def probe(border: Border, change: Change, names: dict[str, Any]) -> None:
    """Predict with everything that was called, and train and evaluate what was trained, as the setting has it."""
    called, border.calls = list(border.calls.values()), {}
    trained = list(border.trained.values())
    for number, (layer, args, kwargs) in enumerate(called, 1):
        with _Telling(border, f"{type(layer).__name__} asked again, call {number}") as tell:
            tell(_asked(border, change, names, number, _model(layer, args, kwargs)))
    for number, (model, rows) in enumerate(trained, 1):
        with _Telling(border, f"{type(model).__name__} trained again, model {number}") as tell:
            again = model if change is nested else change(border, model, names)
            weights = model.get_weights()
            if again.compiled:
                tell(again.evaluate(rows.x, rows.y, sample_weight=rows.weight, verbose=0, return_dict=True))
                if again.optimizer is not None:
                    again.fit(rows.x, rows.y, sample_weight=rows.weight, verbose=0)
            model.set_weights(weights)  # the next model may share a layer


class _Telling:
    """Notes a value, or what was raised: an error that the baseline raises too tells nothing of the setting."""

    def __init__(self, border: Border, place: str) -> None:
        self._border = border
        self._place = place

    def __enter__(self) -> Callable[[Any], None]:
        return lambda value: self._border.tell(self._place, value)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> bool:
        if isinstance(error, Exception):
            self._border.values[f"{self._place} raises"] = {"raises": f"{type(error).__name__}: {error}"}
        return isinstance(error, Exception)


def unchanged(_: Border, model: Any, __: dict[str, Any]) -> Any:
    """The model itself."""
    return model


def saved(border: Border, model: Any, names: dict[str, Any]) -> Any:
    """The model after saving and loading, with the snippet's classes and functions as `custom_objects`."""
    file = Path("asked-again.keras")
    model.save(file)
    own = {key: value for key, value in names.items() if getattr(value, "__module__", None) == "__main__"}
    loaded = keras.models.load_model(file, custom_objects=own)
    file.unlink()
    border.applied = True
    return loaded


def nested(border: Border, model: Any, _: dict[str, Any]) -> Any:
    """A model that calls the model. Only its predictions are asked: within another model, none trains by itself."""
    inputs = [keras.Input(batch_shape=(None, *tensor.shape[1:]), dtype=tensor.dtype) for tensor in model.inputs]
    border.applied = True
    return keras.Model(inputs, model(inputs[0] if len(inputs) == 1 else inputs))


def _asked(border: Border, change: Change, names: dict[str, Any], number: int, model: Any) -> Any:
    if model is None:
        return None
    data = [_data(tensor, number) for tensor in keras.tree.flatten(model.inputs)]
    model = change(border, model, names)
    if not model.compiled:
        model.compile()
    return model.predict(data[0] if len(data) == 1 else data, verbose=0)


def _model(layer: Any, args: Any, kwargs: Any) -> Any:
    """The layer, if it is a model, or a functional model that calls it as the snippet did.

    None where it was called with anything but tensors.
    """
    if isinstance(layer, keras.Model) and isinstance(getattr(layer, "inputs", None), list):
        return layer
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
        data = rng.normal(size=shape).astype("float32")
        data[0] = 0
        data[-2:] = -np.abs(data[-2:])  # so that a last batch is of another sort than the first
        return data
    return rng.integers(0, 2, size=shape).astype(tensor.dtype)


CHANGES: dict[str, Change] = {"saved_and_loaded": saved, "inside_another_model": nested}
"""By the worlds that ask for it; in all others it is `unchanged`."""
