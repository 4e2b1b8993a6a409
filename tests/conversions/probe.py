"""What a conversion keeps: found by doing it, in a process of its own."""

import ast
import inspect
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from engine import programs as cells
from engine.programs import Cell
from conversions.ways import DATA, Conversion, Source, is_outside, uses_data
from engine.errors import SnippetError
from engine.runner import Runner


def keeps(pairs: Iterable[tuple[Source, Conversion]], root: Path, runner: Runner) -> dict[str, dict[str, Any]]:
    """What each conversion keeps, by "from -> to". Raises SnippetError where that cannot be found out."""
    pairs = list(pairs)
    seen = cells.run([Cell(name(*pair), _program(*pair)) for pair in pairs], root, runner)
    for pair, found in seen.items():
        if found.outcome == "raises":
            raise SnippetError(Path(pair), None, f"raises {found.error} while it is looked at: {found.text}")
    return {pair: json.loads(ast.literal_eval(found.detail or "")) for pair, found in seen.items()}


def name(source: Source, conversion: Conversion) -> str:
    """What a conversion is called."""
    return f"{source.name} -> {conversion.to}"


def _program(source: Source, conversion: Conversion) -> str:
    def given(pattern: str) -> str:
        lines = [] if is_outside(source, conversion) else [getattr(source, pattern)]
        return "\n".join([*lines, *([getattr(DATA, pattern)] if uses_data(conversion) else [])])

    code = conversion.code
    task = {
        "given": given("make"),
        "typed": {dtype: given("typed").replace("{0}", dtype) for dtype in source.dtypes},
        "steps": code if "result = " in code or "out = " in code else f"result = {code}",
        "traced": source.traced and not is_outside(source, conversion),
        "symbolic": source.name in ("KerasTensor", "SymbolicTensor"),
    }
    return f"from typing import Any\n\n\n{inspect.getsource(_facts)}\n\nresult = _facts({task!r})\n"


def _facts(task: dict[str, Any]) -> str:
    """Runs in the process of the conversion, so it brings its own imports. Nothing may have been computed before."""
    import copy
    import json

    import keras
    import numpy as np
    import tensorflow as tf

    processor = tf.config.list_physical_devices("CPU")[0]
    tf.config.set_logical_device_configuration(processor, [tf.config.LogicalDeviceConfiguration()] * 2)

    def made(given: str) -> dict[str, Any]:
        space: dict[str, Any] = {"copy": copy, "keras": keras, "np": np, "tf": tf}
        exec(given, space)
        return space

    def convert(space: dict[str, Any]) -> Any:
        exec(task["steps"], space)
        return space["result"]

    def within(space: dict[str, Any], look: Any) -> Any:
        """What `look` finds; where `x` is what a traced function gets, in such a function."""
        if not task["traced"]:
            return look(space)
        found: list[Any] = []

        def call(x: Any) -> None:
            space["x"] = x
            found.append(look(space))

        tf.function(call, autograph=False)(space["x"])
        return found[0]

    def inner(value: Any) -> Any:
        """What holds the numbers: a Tensor, tf.Variable, array, or a list without lists in it."""
        if isinstance(value, list):
            return [number for row in value for number in (inner(row) if isinstance(row, list) else [row])]
        value = value.value if isinstance(value, keras.Variable) else value
        return getattr(value, "flat_values", value.values if isinstance(value, tf.SparseTensor) else value)

    def is_symbolic(value: Any) -> bool:
        held = inner(value)
        return isinstance(held, keras.KerasTensor) or tf.is_symbolic_tensor(held)

    def dtype(space: dict[str, Any]) -> Any:
        held = inner(convert(space))
        kind = type(held[0]).__name__ if isinstance(held, list) else held.dtype
        return getattr(kind, "name", kind)

    def gradient(space: dict[str, Any]) -> bool | None:
        watched = inner(space["data"] if "data" in space else space["x"])
        if not isinstance(watched, tf.Tensor | tf.Variable):
            return None
        with tf.GradientTape() as tape:
            tape.watch(watched)
            result = convert(space)
            held = inner(space.get("out", result))
            if isinstance(held, keras.KerasTensor):
                return None
            total = tf.reduce_sum(tf.convert_to_tensor(held))
        return tape.gradient(total, watched) is not None

    def device(space: dict[str, Any]) -> Any:
        held = inner(convert(space))
        if is_symbolic(held):
            return None
        if isinstance(held, list | np.ndarray):
            return "main memory"
        return held.device.rpartition("/device:")[2]

    def lazy(space: dict[str, Any]) -> Any:
        if task["symbolic"]:
            return within(space, lambda inside: is_symbolic(convert(inside)))
        x = space.get("x")
        found = []

        def call(*given: Any) -> None:
            space.update(zip("x", given, strict=False))
            found.append(is_symbolic(convert(space)))

        taken = isinstance(x, tf.Tensor | tf.RaggedTensor | tf.SparseTensor)
        try:
            tf.function(call, autograph=False)(*([x] if taken else []))
        except Exception:
            return False
        return found[0]

    def numbers(value: Any) -> list[float]:
        return sorted(float(number) for number in np.ravel(np.array(inner(value))) if number)

    def shares(space: dict[str, Any]) -> bool | None:
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

    def same(space: dict[str, Any]) -> bool | None:
        before = space["data"] if "data" in space else space["x"]
        result = convert(space)
        result = space.get("out", result)
        return None if is_symbolic(result) or is_symbolic(before) else numbers(result) == numbers(before)

    with tf.device("CPU:1"):
        there = made(task["given"])
    return json.dumps(
        {
            "device": within(there, device),
            "dtype": {of: within(made(given), dtype) for of, given in task["typed"].items()},
            "gradient": within(made(task["given"]), gradient),
            "lazy": lazy(made(task["given"])),
            "numbers": within(made(task["given"]), same),
            "shares": within(made(task["given"]), shares),
            "another": within(made(task["given"]), lambda space: convert(space) is not space.get("x")),
        }
    )
