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
    border.compiling.append(_weigh_metrics)
    border.fitting.append(
        lambda rows: _by_class(rows, lambda times: rows.take(np.repeat(np.arange(rows.count), times)))
    )


def classes_weighted(border: Border) -> None:
    """`class_weight` says what `classes_repeated` writes out."""
    border.compiling.append(_weigh_metrics)

    def feed(arguments: dict[str, Any], rows: Rows, _: int) -> bool:
        times = _class_times(rows)
        if times is None or "class_weight" not in arguments:
            return False
        factor = rows.count / times.sum()
        own = arguments["class_weight"] or {}
        weights = {int(one): float(count * factor) for one, count in zip(_classes(rows), times, strict=True)}
        arguments["class_weight"] = {one: weight * own.get(one, 1) for one, weight in weights.items()}
        return True

    border.feed = feed


def _class_times(rows: Rows) -> Any:
    """How often each sample counts by its class; None where Keras knows no classes."""
    classes = _classes(rows)
    if classes is None or rows.weight is not None:
        return None
    names, places = np.unique(classes, return_inverse=True)
    return None if len(names) < 2 or names.min() < 0 else 1 + places % 2


def _classes(rows: Rows) -> Any:
    """The class of each sample, as Keras reads it: whole numbers, one for each sample, or one-hot rows."""
    labels = [y for y in keras.tree.flatten(rows.y) if y is not None]
    if len(labels) != 1 or labels[0].dtype.kind not in "fiu" or (labels[0] % 1).any():
        return None
    if labels[0].size == rows.count:
        return labels[0].astype("int64").reshape(rows.count)
    if labels[0].ndim == 2 and (labels[0].sum(-1) == 1).all():
        return labels[0].argmax(-1)
    return None


def _by_class(rows: Rows, change: Callable[[Any], Rows]) -> Rows | None:
    times = _class_times(rows)
    return None if times is None else change(times)


def padded(border: Border) -> None:
    """As many samples again, with other labels, which the mask of the predictions leaves out."""

    def pad(rows: Rows) -> Rows | None:
        if not _has_labels(rows):
            return None
        other = each(lambda y: 3 * y + 1 if y.dtype.kind == "f" else np.repeat(y[:1], len(y), 0), rows.y)
        flat = zip(keras.tree.flatten(rows.y), keras.tree.flatten(other), strict=True)
        if all(one is None or np.array_equal(one, another) for one, another in flat):
            return None
        border.masked = rows.count
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
    border.rows.append(_five)
    border.times = lambda count: -(-5 // count)
    _frozen()


def smaller_last_batch(border: Border) -> None:
    """Nothing is learned, and the last batch has fewer samples than the others."""
    frozen(border)
    border.batch = lambda count: count // 2 + 1


WORLDS: dict[str, Callable[[Border], None]] = {
    world.__name__: world
    for world in (repeated, weighted, classes_repeated, classes_weighted, padded, frozen, smaller_last_batch)
}
