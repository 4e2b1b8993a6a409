"""What each setting changes in the world of a snippet. Runs in the snippet's process.

A world is a function of the border; what it gives is the scope in which the snippet runs. A setting and its baseline
are two worlds in which the same values must come out.
"""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import keras
import numpy as np

from recipes.world.border import Border
from recipes.world.rows import Rows, each

Scope = contextlib.AbstractContextManager[Any]


def plain(border: Border) -> None:
    """One batch for all samples, arrays, float32: what most settings are compared with, and what another backend runs."""
    border.applied = True


def compiled_by_xla(border: Border) -> None:
    """What Keras does by default where there is a GPU: XLA for each model all of whose layers support it."""
    import tensorflow as tf
    from keras.src.trainers import trainer

    def resolve(model: Any) -> Any:
        border.applied |= (supported := trainer.model_supports_jit(model))
        return supported

    trainer.Trainer._resolve_auto_jit_compile = resolve
    function = type(tf.function(lambda: None))
    original = function.__init__

    def init(self: Any, python_function: Any, *args: Any, **kwargs: Any) -> None:
        original(self, python_function, *args, **kwargs)
        if getattr(python_function, "__module__", None) == "__main__" and self._jit_compile is None:
            self._jit_compile = border.applied = True

    function.__init__ = init


def mixed_float16(border: Border) -> None:
    """The dtype policy: layers compute in float16."""
    border.changes = lambda event, layer: event == "call" and layer.compute_dtype == "float16"
    keras.mixed_precision.set_global_policy("mixed_float16")


def run_eagerly(border: Border) -> None:
    """Python runs for each batch."""
    border.changes = lambda event, _: event == "run"
    border.compiling.append(lambda arguments: arguments.update(run_eagerly=True))
    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        tf.config.run_functions_eagerly(True)
        function = type(tf.function(lambda: None))
        original = function.__call__

        def call(self: Any, *args: Any, **kwargs: Any) -> Any:
            border.applied |= getattr(self.python_function, "__module__", None) == "__main__"
            return original(self, *args, **kwargs)

        function.__call__ = call


def labels_as_vector(border: Border) -> None:
    """Labels of shape (n,) in the place of (n, 1)."""
    border.labels.append(lambda rows: _labels(rows, lambda y: y.ndim == 2 and y.shape[1] == 1, lambda y: y[:, 0]))


def labels_as_column(border: Border) -> None:
    """Labels of shape (n, 1) in the place of (n,)."""
    border.labels.append(lambda rows: _labels(rows, lambda y: y.ndim == 1, lambda y: y[:, None]))


def _labels(rows: Rows, wanted: Callable[[Any], bool], change: Callable[[Any], Any]) -> Rows | None:
    labels = [y for y in keras.tree.flatten(rows.y) if y is not None]
    if not any(map(wanted, labels)):
        return None
    return replace(rows, y=each(lambda y: change(y) if wanted(y) else y, rows.y))


def dataset(border: Border) -> None:
    """A `tf.data.Dataset` in the place of arrays."""

    def feed(arguments: dict[str, Any], rows: Rows, size: int) -> bool:
        import tensorflow as tf

        if "batch_size" not in arguments:
            return False
        parts = tuple(part for part in (rows.x, rows.y, rows.weight) if keras.tree.flatten(part) and part is not None)
        data = tf.data.Dataset.from_tensor_slices(parts if len(parts) > 1 else parts[0]).batch(size)
        arguments |= {"x": data, "y": None, "sample_weight": None, "batch_size": None}
        return True

    border.feed = feed


def generator(border: Border) -> None:
    """A Python generator of batches in the place of arrays."""

    def feed(arguments: dict[str, Any], rows: Rows, _: int) -> bool:
        parts = tuple(part for part in (rows.x, rows.y, rows.weight) if part is not None)
        if "steps_per_epoch" not in arguments and "steps" not in arguments:
            return False

        def batches() -> Any:
            while True:
                yield parts if len(parts) > 1 else (parts[0],)

        arguments |= {"x": batches(), "y": None, "sample_weight": None, "batch_size": None}
        arguments["steps_per_epoch" if "steps_per_epoch" in arguments else "steps"] = 1
        return True

    border.feed = feed


def saved_and_loaded(_: Border) -> None:
    """Each model is saved, loaded, and asked again; `probes.py` does it."""


def inside_another_model(_: Border) -> None:
    """Each layer and model is called by another model; `probes.py` does it."""


def even(border: Border) -> None:
    """An even number of samples: all twice where it is odd."""
    border.rows.append(lambda rows: rows.take(np.tile(np.arange(rows.count), 2)) if rows.count % 2 else None)
    border.times = lambda count: 1 + count % 2


def two_devices(border: Border) -> Scope:
    """`tf.distribute.MirroredStrategy` over two logical processors, each of which gets half of the samples."""
    import tensorflow as tf

    even(border)
    [device] = tf.config.list_physical_devices("CPU")
    tf.config.set_logical_device_configuration(device, [tf.config.LogicalDeviceConfiguration()] * 2)
    border.changes = lambda event, _: event == "run"
    strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
    scope: Scope = strategy.scope()
    return scope


WORLDS: dict[str, Callable[[Border], Scope | None]] = {
    world.__name__: world
    for world in (
        plain,
        compiled_by_xla,
        mixed_float16,
        run_eagerly,
        labels_as_vector,
        labels_as_column,
        dataset,
        generator,
        saved_and_loaded,
        inside_another_model,
        even,
        two_devices,
    )
}
