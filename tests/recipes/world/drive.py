"""Runs one snippet in one world, and gives every number that it got from Keras or keeps in a name.

Runs in a process of its own: `drive(path, world)` is what a program of `tests/recipes/cells.py` calls.
"""

import builtins
import contextlib
import functools
import io
import operator
import sys
import types
from pathlib import Path
from typing import Any

TESTS = str(Path(__file__).resolve().parents[2])
sys.path.insert(0, TESTS)

import keras
import numpy as np
from keras.src.initializers.random_initializers import RandomInitializer
from keras.src.random.seed_generator import draw_seed

from recipes.settings import LOSS_SCALE
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


def same_draws() -> None:
    """Let random numbers depend on their place within a sample alone, so that they are the same in every world.

    Seeds are drawn all the same: what a backend refuses there, it refuses here.
    """

    def waves(shape: Any, dtype: Any) -> Any:
        size = functools.reduce(operator.mul, shape[1:], 1)
        inner = keras.ops.sin(1 + 2 * keras.ops.cast(keras.ops.arange(size), "float32"))
        return keras.ops.cast(keras.ops.broadcast_to(keras.ops.reshape(inner, shape[1:]), shape), dtype)

    def normal(shape: Any, mean: float = 0.0, stddev: float = 1.0, dtype: Any = None, seed: Any = None) -> Any:
        draw_seed(seed)
        return waves(shape, dtype or keras.config.floatx()) * stddev + mean

    def uniform(shape: Any, minval: Any = 0.0, maxval: Any = 1.0, dtype: Any = None, seed: Any = None) -> Any:
        draw_seed(seed)
        return (waves(shape, dtype or keras.config.floatx()) + 1) / 2 * (maxval - minval) + minval

    def dropout(inputs: Any, rate: float, noise_shape: Any = None, seed: Any = None) -> Any:
        kept = uniform(noise_shape or keras.ops.shape(inputs), dtype=inputs.dtype, seed=seed) >= rate
        return keras.ops.where(kept, inputs / (1 - rate), keras.ops.zeros_like(inputs))

    draws = {"normal": normal, "truncated_normal": normal, "uniform": uniform, "dropout": dropout}
    vars(keras.src.backend.random).update(draws)


def low_loss_scale() -> None:
    """Let the loss scale of mixed_float16 begin at LOSS_SCALE."""
    scaled = keras.mixed_precision.LossScaleOptimizer
    original = scaled.__init__

    def init(self: Any, inner_optimizer: Any, initial_scale: float = LOSS_SCALE, **kwargs: Any) -> None:
        original(self, inner_optimizer, initial_scale, **kwargs)

    setattr(scaled, "__init__", init)  # noqa: B010


def drive(path: str, name: str) -> dict[str, Any]:
    """What became of a snippet in a world.

    `applies`: whether it has anything that the world changes; `values`: numbers by where they come from; `unread`: the
    methods that got data which the world should change, and cannot.
    """
    sys.path.remove(TESTS)
    sys.path[0] = str(Path(path).parent)
    border = Border()
    scope = WORLDS[name](border) or contextlib.nullcontext()
    border.install()
    keras.utils.set_random_seed(1)
    same_weights()
    same_draws()
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
        tell_names(border, main.__dict__)
        probes.probe(border, probes.CHANGES.get(name, probes.unchanged), main.__dict__)
    sys.modules["__main__"] = before
    changes_data = border.rows or border.labels or border.fitting or border.feed
    return {
        "applies": border.applied,
        "values": border.values,
        "unread": sorted(border.unread) if changes_data else [],
    }


def tell_names(border: Border, names: dict[str, Any]) -> None:
    """Note what the snippet keeps in names."""
    for key, value in names.items():
        if isinstance(value, keras.Model | keras.layers.Layer):
            border.tell(f"{key}.weights", value.get_weights())
        elif not key.startswith("__"):
            border.tell(key, value)
