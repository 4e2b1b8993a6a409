"""Functions that AutoGraph converts do with the recorder what they do without: it looks only where a symbol stays one."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.programs import Program, Programs
from kinds.recording import SOURCE

HEAD = (
    "import tensorflow as tf\n\n\nclass Holder:\n    v, n = None, tf.constant(0)\n\n\nh = Holder()\n\n\n@tf.function\n"
)
FUNCTIONS = {
    "an attribute in both branches": """def f(x):
    if tf.reduce_sum(x) > 0:
        h.v = x
    else:
        h.v = -x
    return h.v""",
    "an attribute in a loop": """def f(x):
    h.n = tf.constant(0)
    while h.n < 5:
        h.n = h.n + 1
    return h.n""",
    "an item in both branches": """def f(x):
    d = {"a": x}
    if tf.reduce_sum(x) > 0:
        d["a"] = x * 2
    else:
        d["a"] = x * 3
    return d["a"]""",
    "options of a loop": """def f(x):
    for i in tf.range(3):
        tf.autograph.experimental.set_loop_options(shape_invariants=[(x, tf.TensorShape([None]))])
        x = tf.concat([x, x], 0)
    return x""",
    "lines that are joined": """def f(x):
    y = x + \\
        1
    y = tf.cast(y, tf.int32)
    return tf.cast(y, tf.float32)""",
    "break, continue and early return": """def f(x):
    for i in tf.range(5):
        if i == 1:
            continue
        if i == 3:
            break
        x = x + 1
    if tf.reduce_sum(x) > 100:
        return x
    return x * 2""",
}


def programs_of_functions(checkout: Path) -> Iterable[Program]:
    """A program for each function, whose result is what it prints without and with the recorder."""
    run = f"__import__('runpy').run_path({str(Path(__file__).with_name('example.py'))!r})['twice']"
    for name, function in FUNCTIONS.items():
        code = f"{HEAD}{function}\n\n\nprint(f(tf.constant([1.0])).numpy())\nprint(f(tf.constant([-1.0])).numpy())\n"
        yield Program(f"AutoGraph: {name}", f"result = {run}({str(checkout / SOURCE)!r}, {code!r})\n")


@pytest.mark.programs(of=programs_of_functions)
@pytest.mark.depends("docs/assets/kinds", "tests/kinds")
def test_a_function_that_autograph_converts_does_the_same(programs: Programs) -> None:
    for name, outcome in programs.outcomes(programs_of_functions(ROOT)).items():
        alone, looked_at = outcome.value
        assert "Error" not in alone, f"{name}: {alone}"
        assert looked_at == alone, name
