"""The border between a snippet and Keras: data is changed on its way in, values are noted on their way out.

Runs in the snippet's process. Nothing here knows what a setting means; `worlds.py` and `samples.py` say what to change.
"""

import functools
import inspect
import sys
from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from keras.src.trainers.trainer import Trainer

from recipes.settings import EPOCHS
from recipes.world.numbers_of import numbers
from recipes.world.rows import Rows, as_rows, divided

TRAINING = ("fit", "evaluate", "train_on_batch", "test_on_batch")


class Border:
    """What a setting may change, and what the snippet got: `values` by the place where each was handed out.

    `applied` says whether the setting changed anything. Nobody sets it beforehand: each change does when it is made.
    """

    def __init__(self) -> None:
        self.rows: list[Callable[[Rows], Rows | None]] = []
        """Changes of the data; one gives None where it does not apply."""
        self.fitting: list[Callable[[Rows], Rows | None]] = []
        """The same, of what trains only."""
        self.labels: list[Callable[[Rows], Rows | None]] = []
        """The same, also of validation data."""
        self.batch: Callable[[int], int] = lambda count: count
        """The batch size, from the number of samples."""
        self.feed: Callable[[dict[str, Any], Rows, int], bool] | None = None
        """Puts the data in another form into the arguments of `fit` or `evaluate`; says whether it could."""
        self.compiling: list[Callable[[dict[str, Any]], None]] = []
        """Changes of the arguments of `compile`."""
        self.changes: Callable[[str, Any], bool] = lambda *_: False
        """Whether the setting changes a "call" of a layer or a "run" of a model (`fit`, `predict` and the like)."""
        self.times: Callable[[int], int] = lambda _: 1
        """How often `predict` gets its samples, from their number; the first time is noted."""
        self.masked = 0
        """How many samples at the end of each batch the predictions' mask leaves out."""
        self.applied = False
        self.unread: set[str] = set()
        """Methods that got data which cannot be changed here."""
        self.values: dict[str, Any] = {}
        self.calls: dict[int, tuple[Any, Any, Any]] = {}
        """Layers and models that the snippet called, with what they were first called with."""
        self.trained: dict[int, tuple[Any, Rows]] = {}
        """Models that the snippet trained or evaluated, with the data that came last, as the snippet had it."""
        self._inside = 0

    def tell(self, place: str, value: Any) -> None:
        """Note the numbers of a value."""
        if (shown := numbers(value)) is not None:
            count = sum(name.startswith(f"{place} ") for name in self.values)
            self.values[f"{place} {count + 1}"] = shown

    def install(self) -> None:
        """Put the border between the snippet and Keras."""
        for name in TRAINING:
            setattr(keras.Model, name, self._training(name, getattr(keras.Model, name)))
        keras.Model.predict = self._outermost("predict", keras.Model.predict)
        Trainer.compile = self._compile(Trainer.compile)  # not the model's: Keras compiles no loaded model with that
        keras.layers.Layer.__call__ = self._call(keras.layers.Layer.__call__)

    def _compile(self, original: Any) -> Any:
        signature = inspect.signature(original)

        @functools.wraps(original)
        def compile(*args: Any, **kwargs: Any) -> Any:
            bound = signature.bind(*args, **kwargs)
            bound.apply_defaults()
            for change in self.compiling:
                change(bound.arguments)
            return original(*bound.args, **bound.kwargs)

        return compile

    def _training(self, name: str, original: Any) -> Any:
        signature = inspect.signature(original)

        @functools.wraps(original)
        def run(model: Any, *args: Any, **kwargs: Any) -> Any:
            if self._inside:
                return original(model, *args, **kwargs)
            bound = signature.bind(model, *args, **kwargs)
            bound.apply_defaults()
            if "epochs" in bound.arguments:
                bound.arguments["epochs"] = min(bound.arguments["epochs"], EPOCHS)
            self._change(name, model, bound.arguments)
            before = model.get_weights()
            returned = self._run(model, lambda: original(*bound.args, **bound.kwargs))
            self.tell(name, returned.history if name == "fit" else returned)
            after = model.get_weights()
            if before and [weight.shape for weight in before] == [weight.shape for weight in after]:
                self.tell(f"what {name} changed", [new - old for new, old in zip(after, before, strict=True)])
            return returned

        return run

    def _run(self, model: Any, original: Callable[[], Any]) -> Any:
        self.applied |= self.changes("run", model)
        self._inside += 1
        try:
            return original()
        finally:
            self._inside -= 1

    def _outermost(self, name: str, original: Any) -> Any:
        @functools.wraps(original)
        def run(model: Any, x: Any, batch_size: Any = None, *args: Any, **kwargs: Any) -> Any:
            if self._inside:
                return original(model, x, batch_size, *args, **kwargs)
            count, arrays = 0, keras.tree.flatten(x)
            if arrays and all(hasattr(array, "shape") for array in arrays):
                count = len(arrays[0])
                times = self.times(count)
                if times > 1:
                    x = keras.tree.map_structure(lambda array: np.concatenate([array] * times), x)
                batch_size = self.batch(count * times)
                self.applied |= batch_size < count * times
            returned = self._run(model, lambda: original(model, x, batch_size, *args, **kwargs))
            if count:
                returned = keras.tree.map_structure(lambda array: array[:count], returned)
            self.tell(name, returned)
            return returned

        return run

    def _call(self, original: Any) -> Any:
        @functools.wraps(original)
        def call(layer: Any, *args: Any, **kwargs: Any) -> Any:
            returned = original(layer, *args, **kwargs)
            self.applied |= self.changes("call", layer)
            ours = type(layer).__module__ == "__main__" or isinstance(layer, keras.Model | keras.layers.Lambda)
            if ours and not self._inside:
                self.calls.setdefault(id(layer), (layer, args, kwargs))
                if sys._getframe(1).f_code.co_name == "<module>":
                    self.tell(f"{type(layer).__name__}()", returned)
            if self.masked and self._inside and isinstance(layer, keras.Model) and layer.compiled:
                returned = keras.tree.map_structure(self._with_mask, returned)
            return returned

        return call

    def _with_mask(self, tensor: Any) -> Any:
        count = keras.ops.shape(tensor)[0]
        keras.src.backend.set_keras_mask(tensor, keras.ops.arange(count) < count - self.masked)
        return tensor

    def _change(self, name: str, model: Any, arguments: dict[str, Any]) -> None:
        rows = as_rows(arguments)
        if rows is None:
            self.unread.add(name)
            return
        self.trained[id(model)] = model, rows
        if share := arguments.pop("validation_split", 0):
            rows, arguments["validation_data"] = divided(rows, share)
        for change in (*self.labels, *self.rows, *(self.fitting if name in ("fit", "train_on_batch") else ())):
            changed = change(rows)
            if changed is not None:
                rows, self.applied = changed, True
        arguments |= {"x": rows.x, "y": rows.y, "sample_weight": rows.weight}
        if "shuffle" in arguments:
            arguments["shuffle"] = False  # the mask and the halves of two devices go by the place in the batch
        validation = arguments.get("validation_data")
        if isinstance(validation, tuple) and len(validation) >= 2:
            checked = Rows(validation[0], validation[1], validation[2] if len(validation) > 2 else None)
            for change in self.labels:
                checked = change(checked) or checked
            arguments["validation_data"] = (checked.x, checked.y, *validation[2:])
        if "batch_size" in arguments:
            arguments["batch_size"] = self.batch(rows.count)
            self.applied |= self.batch(rows.count) < rows.count
        if self.feed:
            self.applied |= self.feed(arguments, rows, self.batch(rows.count))
