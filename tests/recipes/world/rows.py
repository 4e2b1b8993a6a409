"""The data that a snippet hands to `fit` or `evaluate`, as rows of samples. Runs in the snippet's process."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import keras
import numpy as np


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


def as_rows(arguments: dict[str, Any]) -> Rows | None:
    """The data of `fit` or `evaluate` as arrays; None where it is neither arrays nor a small dataset."""
    x, y, weight = arguments["x"], arguments["y"], arguments["sample_weight"]
    if hasattr(x, "as_numpy_iterator"):
        if not 0 < int(x.cardinality()) < 200:
            return None
        batches = list(x.as_numpy_iterator())
        parts = batches if isinstance(batches[0], tuple) else [(batch,) for batch in batches]
        joined = [
            keras.tree.map_structure(lambda *arrays: np.concatenate(arrays), *part) for part in zip(*parts, strict=True)
        ]
        x, y, weight = (*joined, None, None)[:3]
    flat = keras.tree.flatten((x, y, weight))
    if not all(array is None or hasattr(array, "shape") or isinstance(array, list) for array in flat):
        return None
    try:
        rows = Rows(*(each(lambda array: array, part) for part in (x, y, weight)))
        return (
            rows
            if len({len(array) for array in keras.tree.flatten((rows.x, rows.y)) if array is not None}) == 1
            else None
        )
    except Exception:
        return None
