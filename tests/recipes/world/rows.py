"""The data that a snippet hands to `fit` or `evaluate`, as rows of samples. Runs in the snippet's process."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import keras
import numpy as np

MOST = 200
"""Batches that are read at most: data without an end is not."""


@dataclass(frozen=True)
class Rows:
    """The data of one `fit` or `evaluate`: trees of arrays whose first axis is the sample; `weight` may be None."""

    x: Any
    y: Any
    weight: Any

    @property
    def count(self) -> int:
        """Samples."""
        return len(keras.tree.flatten(self.x)[0])

    def take(self, places: Any) -> "Rows":
        """The samples at `places`, in that order; one may come twice."""
        x, y, weight = (each(lambda array: array[places], part) for part in (self.x, self.y, self.weight))
        return Rows(x, y, weight)


def each(change: Callable[[Any], Any], data: Any) -> Any:
    """Apply a change to every array of a tree; None stays."""
    return keras.tree.map_structure(lambda array: None if array is None else change(np.asarray(array)), data)


def with_weight(rows: Rows, weight: Any) -> Rows:
    """The samples, each with a weight beside the one that it has."""
    own = rows.weight if rows.weight is not None else np.ones(rows.count, "float32")
    return replace(rows, weight=(np.asarray(own) * weight).astype("float32"))


def divided(rows: Rows, share: float) -> tuple[Rows, tuple[Any, ...]]:
    """What `validation_split` trains on, and the last samples, which it validates with."""
    first = int(rows.count * (1 - share))
    last = rows.take(np.arange(first, rows.count))
    return rows.take(np.arange(first)), (last.x, last.y) if last.weight is None else (last.x, last.y, last.weight)


def as_rows(arguments: dict[str, Any]) -> Rows | None:
    """The data of `fit` or `evaluate` as arrays; None where it cannot be read as such, or has no end.

    Takes the number of steps out of the arguments where it was needed to read.
    """
    x, y, weight = arguments["x"], arguments["y"], arguments["sample_weight"]
    steps = next((key for key in ("steps_per_epoch", "steps") if arguments.get(key)), None)
    batches = _batches(x)
    if batches is not None:
        listed = list(itertools.islice(batches, arguments[steps] if steps else MOST + 1))
        if not listed or len(listed) > MOST:
            return None
        parts = [batch if isinstance(batch, tuple) else (batch,) for batch in listed]
        joined = [
            keras.tree.map_structure(lambda *arrays: np.concatenate(arrays), *part) for part in zip(*parts, strict=True)
        ]
        x, y, weight = (*joined, None, None)[:3]
    flat = keras.tree.flatten((x, y, weight))
    if not all(array is None or hasattr(array, "shape") or isinstance(array, list) for array in flat):
        return None
    try:
        rows = Rows(*(each(lambda array: array, part) for part in (x, y, weight)))
        lengths = {len(array) for array in keras.tree.flatten((rows.x, rows.y)) if array is not None}
    except (TypeError, ValueError):
        return None
    if len(lengths) != 1:
        return None
    if steps:
        arguments[steps] = None
    return rows


def _batches(x: Any) -> Iterator[Any] | None:
    if hasattr(x, "as_numpy_iterator"):
        batches: Iterator[Any] = iter(x.as_numpy_iterator())
        return batches
    if isinstance(x, keras.utils.PyDataset):
        return (x[place] for place in range(x.num_batches or 0))
    if isinstance(x, Iterable) and not hasattr(x, "shape") and hasattr(x, "__next__"):
        return iter(x)
    return None
