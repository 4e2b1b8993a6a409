"""Worlds in which samples count more or less, and their baselines, in which that is written out.

Runs in the snippet's process.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import keras
import numpy as np

from recipes.world.border import Border
from recipes.world.rows import Rows, each, with_weight


def repeated(border: Border) -> None:
    """Some samples stand there twice, one not at all; metrics are weighted ones."""
    border.compiling.append(_weigh_metrics)
    border.rows.append(
        lambda rows: rows.take(np.repeat(np.arange(rows.count), _times(rows))) if _has_labels(rows) else None
    )


def weighted(border: Border) -> None:
    """`sample_weight` says what `repeated` writes out. The weights' mean is 1, as a loss divides by the samples."""
    border.compiling.append(_weigh_metrics)

    def weigh(rows: Rows) -> Rows | None:
        times = _times(rows)
        return with_weight(rows, times * rows.count / times.sum()) if _has_labels(rows) else None

    border.rows.append(weigh)


def _times(rows: Rows) -> Any:
    """How often each sample counts."""
    return np.resize([2, 1, 1, 0] if rows.count >= 4 else [2, 1, 1], rows.count)


def _has_labels(rows: Rows) -> bool:
    return any(y is not None for y in keras.tree.flatten(rows.y))


def _weigh_metrics(arguments: dict[str, Any]) -> None:
    metrics, weighted = arguments.get("metrics"), arguments.get("weighted_metrics")
    if metrics and not weighted:
        arguments["weighted_metrics"], arguments["metrics"] = metrics, None
    elif isinstance(metrics, list) and isinstance(weighted, list):
        arguments["weighted_metrics"], arguments["metrics"] = [*metrics, *weighted], None


def classes_repeated(border: Border) -> None:
    """The samples of every second class stand there twice in `fit`."""
    border.rows.append(lambda rows: _by_class(rows, lambda times: rows.take(np.repeat(np.arange(rows.count), times))))


def classes_weighted(border: Border) -> None:
    """`class_weight` says what `classes_repeated` writes out."""

    def feed(arguments: dict[str, Any], rows: Rows, _: int) -> bool:
        times = _class_times(rows)
        if times is None or "class_weight" not in arguments:
            return False
        factor = rows.count / times.sum()
        classes = keras.tree.flatten(rows.y)[0].astype("int64").reshape(rows.count)
        arguments["class_weight"] = {int(one): float(n * factor) for one, n in zip(classes, times, strict=True)}
        return True

    border.feed = feed


def _class_times(rows: Rows) -> Any:
    labels = [y for y in keras.tree.flatten(rows.y) if y is not None]
    if len(labels) != 1 or rows.weight is not None or labels[0].size != rows.count or (labels[0] % 1).any():
        return None
    classes, places = np.unique(labels[0].reshape(-1), return_inverse=True)
    if len(classes) < 2 or classes.min() < 0:
        return None
    return 1 + places % 2


def _by_class(rows: Rows, change: Callable[[Any], Rows]) -> Rows | None:
    times = _class_times(rows)
    return None if times is None else change(times)


def padded(border: Border) -> None:
    """As many samples again, with other labels, which the mask of the predictions leaves out."""

    def pad(rows: Rows) -> Rows | None:
        if not _has_labels(rows):
            return None
        border.masked = rows.count
        other = each(lambda y: 3 * y + 1 if y.dtype.kind == "f" else np.roll(y, 1, 0), rows.y)
        twice = rows.take(np.tile(np.arange(rows.count), 2))
        return replace(twice, y=keras.tree.map_structure(lambda *parts: np.concatenate(parts), rows.y, other))

    border.rows.append(pad)


def _five(rows: Rows) -> Rows:
    """Five samples at least, each as often as the others."""
    return rows.take(np.tile(np.arange(rows.count), -(-5 // rows.count)))


def _frozen() -> None:
    """No optimizer changes a weight, so that the number of steps does not matter."""
    from keras.src.optimizers import base_optimizer

    base_optimizer.BaseOptimizer.apply = lambda *_, **__: None
    keras.optimizers.Optimizer.apply = lambda *_, **__: None


def frozen(border: Border) -> None:
    """Nothing is learned."""
    border.applied = True
    border.rows.append(_five)
    _frozen()


def smaller_last_batch(border: Border) -> None:
    """Nothing is learned, and the last batch has fewer samples than the others."""
    border.applied = True
    border.rows.append(_five)
    border.batch = lambda count: count // 2 + 1
    _frozen()


WORLDS: dict[str, Callable[[Border], None]] = {
    world.__name__: world
    for world in (repeated, weighted, classes_repeated, classes_weighted, padded, frozen, smaller_last_batch)
}
