"""One computation eagerly, as a graph, and compiled by XLA: `python tests/measure/graph_eager_xla.py`.

Forty operations, element by element, on 10 and on 1,000,000 float32; five products of 512 x 512 matrices; and the first
call of a new function, which traces and compiles. Milliseconds of one call, the median of 7 rounds.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import tensorflow as tf

from measure.measure import medians, write

WAYS: dict[str, Callable[[Callable[..., Any]], Callable[..., Any]]] = {
    "`f(x)`": lambda f: f,
    "`tf.function(f)(x)`": lambda f: tf.function(f),
    "`tf.function(f, jit_compile=True)(x)`": lambda f: tf.function(f, jit_compile=True),
}


def elements(x: Any) -> Any:
    for _ in range(20):
        x = x * 0.99 + 0.01
    return x


def matrices(x: Any) -> Any:
    for _ in range(5):
        x = x @ x * 0.001
    return x


def later(f: Callable[..., Any], x: Any) -> dict[str, float]:
    """The calls after the first one."""

    def call(g: Callable[..., Any]) -> Callable[[], Any]:
        return lambda: g(x).numpy()

    return medians({name: call(make(f)) for name, make in WAYS.items()})


def first(f: Callable[..., Any], x: Any) -> dict[str, float]:
    """A first call each time."""

    def call(make: Callable[[Callable[..., Any]], Callable[..., Any]]) -> Callable[[], Any]:
        return lambda: make(lambda value: f(value))(x).numpy()

    return medians({name: call(make) for name, make in WAYS.items()}, rounds=5)


def main() -> None:
    tf.get_logger().setLevel("ERROR")  # a new function each time, on purpose
    write(
        __file__,
        {
            "10 numbers": later(elements, tf.ones(10)),
            "1,000,000 numbers": later(elements, tf.ones(1_000_000)),
            "matrix products": later(matrices, tf.ones((512, 512))),
            "first call, 10 numbers": first(elements, tf.ones(10)),
        },
        heading="time, as a multiple of the fastest",
        picture="Bars: how long a computation takes eagerly, as a graph, and compiled by XLA. The table has the numbers.",
    )


if __name__ == "__main__":
    main()
