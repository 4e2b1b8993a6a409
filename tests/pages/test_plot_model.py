"""What docs/how-to/see-the-graph.md says of `plot_model`, which no snippet calls to its end: it needs Graphviz."""

import os
import shutil
from pathlib import Path

import pytest

from engine.programs import Program, Programs

NO_GRAPHVIZ = "no `dot` was found; install Graphviz (Debian: apt-get install graphviz) or put `dot` on PATH"
NAMES = ["digit", "features", "look", "picture", "scores"]
PROGRAM = Program(
    "plot_model",
    """import re
from pathlib import Path

import keras

picture = keras.Input(shape=(8, 8, 1), name="picture")
look = keras.Model(picture, keras.layers.Flatten(name="features")(picture), name="look")
digit = keras.Input(shape=(8, 8, 1), name="digit")
model = keras.Model(digit, keras.layers.Dense(10, name="scores")(look(digit)))
keras.utils.plot_model(model, "digits.png", show_layer_names=True, show_shapes=True, expand_nested=True)
keras.utils.model_to_dot(model, expand_nested=True).write_svg("digits.svg")
picture = Path("digits.png").read_bytes()[1:4].decode()
result = picture, re.findall(r">(\\w+)</text>", Path("digits.svg").read_text("utf-8"))
""",
)


def of(_: Path) -> list[Program]:
    """The program, where it can run."""
    return [PROGRAM] if shutil.which("dot") else []


@pytest.mark.programs(of=of)
def test_plot_model_draws_each_layer_also_of_a_model_in_the_model(programs: Programs) -> None:
    if not shutil.which("dot"):
        if os.environ.get("CI"):
            pytest.fail(NO_GRAPHVIZ)
        pytest.skip(NO_GRAPHVIZ)
    outcome = programs.outcome(PROGRAM)
    assert outcome.error is None, outcome.text
    picture, words = outcome.value
    assert picture == "PNG"
    assert sorted({word for word in words if word in NAMES}) == NAMES
