"""Runs one snippet in one world, and gives every number that it got from Keras or keeps in a name.

Runs in a process of its own: `drive(path, world)` is what a program of `tests/recipes/cells.py` calls.
"""

import builtins
import contextlib
import io
import sys
import types
from pathlib import Path
from typing import Any

TESTS = str(Path(__file__).resolve().parents[2])
sys.path.insert(0, TESTS)

import keras
import numpy as np
from keras.src.initializers.random_initializers import RandomInitializer

from recipes.world import probes, samples, worlds
from recipes.world.border import Border

WORLDS = {**worlds.WORLDS, **samples.WORLDS}


def same_weights() -> None:
    """Let every random initializer draw by NumPy and by the shape alone: the same on each backend, in each replica."""

    def draw(_: Any, shape: Any, dtype: Any = None, **__: Any) -> Any:
        rng = np.random.default_rng([len(shape), *shape])
        scale = (3 / max(1, shape[0] if shape else 1)) ** 0.5
        return keras.ops.convert_to_tensor(rng.uniform(-scale, scale, shape), dtype=dtype or keras.config.floatx())

    for kind in vars(keras.initializers).values():
        if isinstance(kind, type) and issubclass(kind, RandomInitializer):
            setattr(kind, "__call__", draw)  # noqa: B010


def low_loss_scale() -> None:
    """Let the loss scale of mixed_float16 begin at 64: with 32768 the first steps are left out until it has fallen."""
    scaled = keras.mixed_precision.LossScaleOptimizer
    original = scaled.__init__

    def init(self: Any, inner_optimizer: Any, initial_scale: float = 64.0, **kwargs: Any) -> None:
        original(self, inner_optimizer, initial_scale, **kwargs)

    setattr(scaled, "__init__", init)  # noqa: B010


def drive(path: str, name: str) -> dict[str, Any]:
    """`applies`: whether the snippet has anything that this world changes; `values`: numbers by where they come from."""
    sys.path.remove(TESTS)
    sys.path[0] = str(Path(path).parent)
    border = Border()
    scope = WORLDS[name](border) or contextlib.nullcontext()
    border.install()
    keras.utils.set_random_seed(1)
    same_weights()
    low_loss_scale()
    main = types.ModuleType("__main__")
    main.__dict__.update(__file__=path, __builtins__=builtins)
    before, sys.modules["__main__"] = sys.modules["__main__"], main
    printing = builtins.print

    def print_and_tell(*args: Any, **kwargs: Any) -> None:
        if sys._getframe(1).f_code.co_filename == path and sys._getframe(1).f_code.co_name == "<module>":
            for value in args:
                border.tell("print", value)
        printing(*args, **kwargs)

    main.__dict__["print"] = print_and_tell
    with contextlib.redirect_stdout(io.StringIO()), scope:
        exec(compile(Path(path).read_text("utf-8"), path, "exec", dont_inherit=True), main.__dict__)
        probes.probe(border, name, main.__dict__)
    sys.modules["__main__"] = before
    for key, value in main.__dict__.items():
        if isinstance(value, keras.Model | keras.layers.Layer):
            border.tell(f"{key}.weights", value.get_weights())
        elif not key.startswith("__"):
            border.tell(key, value)
    return {"applies": border.applied, "values": border.values}
