"""What a program gave is told, and one that tells nothing is named."""

import re

import pytest

from engine.errors import SnippetError
from engine.programs import Programs
from kit.results import Result, program, results

pytestmark = pytest.mark.depends("tests/kit")


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        ("import os\n\nos._exit(3)\n", "ended with 3"),
        ("import os\n\nos.abort()\n", "ended with -6"),
        ("import sys\n\nsys.exit()\n", "sets no `result`"),
        ("x = 1\n", "name 'result' is not defined"),
        ("result = (\n", "does not compile"),
    ],
)
def test_a_cell_that_tells_nothing_is_an_error_that_names_it(programs: Programs, code: str, remedy: str) -> None:
    with pytest.raises(SnippetError, match=rf"(?s)^broken row: .*{re.escape(remedy)}"):
        results(programs, [program("whole row", "result = 1\n"), program("broken row", code)])


def test_two_cells_of_one_name_are_an_error(programs: Programs) -> None:
    with pytest.raises(SnippetError, match="same: is the name of two programs"):
        results(programs, [program("same", "result = 1\n"), program("same", "result = 2\n")])


def test_a_value_and_an_exception_are_told(programs: Programs) -> None:
    own = results(programs, [program("value", "result = [1, 'a']\n"), program("error", "result = {}[(1,\n 2)]\n")])
    assert own == {
        "value": Result("works", "Python list", detail="2 × int, str"),
        "error": Result("raises", error="KeyError", message="(1, 2)", text="(1, 2)"),
    }
