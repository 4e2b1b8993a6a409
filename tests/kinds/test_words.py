"""The recorder, the inspector and the matrix say the same words about the same thing."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.programs import Program, Programs
from kinds.inspector import DESCRIBE, function
from kinds.recording import SOURCE, recorder
from kit.kinds import KINDS, NAMES

pytestmark = pytest.mark.depends("docs/assets/kinds", "snippets/inspector", "tests/kinds", "tests/kit")
MODULES = "import keras\nimport numpy as np\nimport tensorflow as tf\n"
BOTH = "kinds = __import__('runpy').run_path({source!r})\n\n\n{describe}\n\n\nx = {make}\n"
TRACED = "@tf.function(autograph=False)\ndef trace(x):\n    global result\n    result = {both}\n\n\ntrace(x)\n"
RESULT = "[kinds['kind_of'](x), describe(x)]"


def programs_of_kinds(checkout: Path) -> Iterable[Program]:
    """A program for each kind, whose result is what the recorder and the inspector say."""
    describe = function(checkout / DESCRIBE)
    for kind in KINDS:
        code = MODULES + BOTH.format(source=str(checkout / SOURCE), describe=describe, make=kind.make)
        code += TRACED.format(both=RESULT) if kind.traced else f"result = {RESULT}\n"
        yield Program(f"words for {kind.name}", code)


def test_the_kinds_are_those_of_the_matrix() -> None:
    assert tuple(recorder(ROOT).KINDS) == NAMES


@pytest.mark.programs(of=programs_of_kinds)
def test_the_recorder_and_the_inspector_say_the_same(programs: Programs) -> None:
    outcomes = programs.outcomes(programs_of_kinds(ROOT))
    for kind, outcome in zip(KINDS, outcomes.values(), strict=True):
        (name, container, shape, dtype), text = outcome.value
        assert (name, container) == (kind.name, "")
        words = text.split("\n")[0].split(", ")
        assert words[0] == name
        if shape.startswith("("):
            assert f"{shape}, {dtype}" in text.split("\n")[0]
        else:
            assert shape in words
