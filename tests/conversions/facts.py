"""What a conversion keeps, found by doing it. Executed by its path, in the process of a program that has computed nothing.

A task says what makes an `x` (`make`; `typed`: the same by dtype), the `steps` that set `result`, whether `x` is what a
traced function gets (`traced`), and whether it is symbolic by itself.
"""

import copy
from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import tensorflow as tf

Space = dict[str, Any]
"""The names that a program has: `x`, `data`, `result`, and the modules."""

Look = Callable[[Space], Any]


def facts(task: dict[str, Any]) -> dict[str, Any]:
    """All that is known of a conversion beside what it gives."""
    processor = tf.config.list_physical_devices("CPU")[0]
    tf.config.set_logical_device_configuration(processor, [tf.config.LogicalDeviceConfiguration()] * 2)

    def convert(space: Space) -> Any:
        exec(task["steps"], space)
        return space["result"]

    def asked(question: Callable[[Space, Look], Any], make: str = task["make"]) -> Any:
        return within(task, space_of(make), lambda space: question(space, convert))

    with tf.device("CPU:1"):
        there = space_of(task["make"])
    return {
        "device": within(task, there, lambda space: device(space, convert)),
        "dtype": {of: asked(dtype, make) for of, make in task["typed"].items()},
        "gradient": asked(gradient),
        "lazy": lazy(task, space_of(task["make"]), convert),
        "numbers": asked(same_numbers),
        "shares": asked(shares),
        "another": asked(lambda space, convert: convert(space) is not space.get("x")),
    }


def space_of(make: str) -> Space:
    """A space with an `x` of its own."""
    space: Space = {"copy": copy, "keras": keras, "np": np, "tf": tf}
    exec(make, space)
    return space


def within(task: dict[str, Any], space: Space, look: Look) -> Any:
    """What `look` says; where `x` is what a traced function gets, in such a function."""
    if not task["traced"]:
        return look(space)
    answers: list[Any] = []

    def call(x: Any) -> None:
        space["x"] = x
        answers.append(look(space))

    tf.function(call, autograph=False)(space["x"])
    return answers[0]


def inner(value: Any) -> Any:
    """What holds the numbers: a Tensor, tf.Variable, array, or a list without lists in it."""
    if isinstance(value, list):
        return [number for row in value for number in (inner(row) if isinstance(row, list) else [row])]
    value = value.value if isinstance(value, keras.Variable) else value
    return getattr(value, "flat_values", value.values if isinstance(value, tf.SparseTensor) else value)


def is_symbolic(value: Any) -> bool:
    """Whether it has no numbers yet."""
    holder = inner(value)
    return isinstance(holder, keras.KerasTensor) or bool(tf.is_symbolic_tensor(holder))


def numbers(value: Any) -> list[float]:
    """Its numbers but the zeros, which fill up short rows."""
    return sorted(float(number) for number in np.ravel(np.array(inner(value))) if number)


def dtype(space: Space, convert: Look) -> Any:
    """The dtype of the result; of a list, the type of what is in it."""
    holder = inner(convert(space))
    kind = type(holder[0]).__name__ if isinstance(holder, list) else holder.dtype
    return getattr(kind, "name", kind)


def gradient(space: Space, convert: Look) -> bool | None:
    """Whether a tape sees through; None where there is nothing to watch, or no numbers."""
    watched = inner(space["data"] if "data" in space else space["x"])
    if not isinstance(watched, tf.Tensor | tf.Variable):
        return None
    with tf.GradientTape() as tape:
        tape.watch(watched)
        result = convert(space)
        holder = inner(space.get("out", result))
        if isinstance(holder, keras.KerasTensor):
            return None
        total = tf.reduce_sum(tf.convert_to_tensor(holder))
    return tape.gradient(total, watched) is not None


def device(space: Space, convert: Look) -> str | None:
    """Where the result is; None for what is symbolic."""
    holder = inner(convert(space))
    if is_symbolic(holder):
        return None
    if isinstance(holder, list | np.ndarray):
        return "main memory"
    return str(holder.device.rpartition("/device:")[2])


def lazy(task: dict[str, Any], space: Space, convert: Look) -> Any:
    """Whether the result is symbolic where `x` is, or in a traced function; False where that raises."""
    if task["symbolic"]:
        return within(task, space, lambda own: is_symbolic(convert(own)))
    x = space.get("x")
    answers = []

    def call(*arguments: Any) -> None:
        space.update(zip("x", arguments, strict=False))
        answers.append(is_symbolic(convert(space)))

    is_argument = isinstance(x, tf.Tensor | tf.RaggedTensor | tf.SparseTensor)
    try:
        tf.function(call, autograph=False)(*([x] if is_argument else []))
    except Exception:
        return False
    return answers[0]


def shares(space: Space, convert: Look) -> bool | None:
    """Whether a change of `x` in place changes the result; None where `x` cannot be changed, or nothing compared."""
    x = space.get("x")
    if not isinstance(x, tf.Variable | keras.Variable | np.ndarray | list):
        return None
    result = convert(space)
    if is_symbolic(result):
        return None
    before = numbers(result)
    if isinstance(x, np.ndarray | list):
        x[0][0] = 100.0
    else:
        x.assign(x * 100.0)
    return numbers(result) != before


def same_numbers(space: Space, convert: Look) -> bool | None:
    """Whether the result has the numbers of what it is made of; None where one of both has none."""
    before = space["data"] if "data" in space else space["x"]
    result = convert(space)
    result = space.get("out", result)
    return None if is_symbolic(result) or is_symbolic(before) else numbers(result) == numbers(before)
