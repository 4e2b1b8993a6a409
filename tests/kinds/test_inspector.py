"""What `describe` of the inspector says of each kind, and that nothing makes it raise or vary."""

import ast
from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.programs import Programs
from engine.snippet import parse
from kinds.cases import CASES, HOSTILE, KIND, NESTED, OTHERS
from kinds.inspector import DESCRIBE, function, programs_of_cases
from kit.kinds import NAMES

pytestmark = pytest.mark.depends("snippets/inspector", "tests/kinds", "tests/kit")

SNIPPETS = sorted((ROOT / "snippets" / "inspector").glob("*.py"))

of_cases = pytest.mark.programs(of=programs_of_cases)


@pytest.fixture(scope="module")
def said(programs: Programs) -> dict[str, str]:
    """What `describe` says in each case, each in a process of its own."""
    outcomes = programs.outcomes(programs_of_cases(ROOT))
    assert [f"{name}: {outcome.error} {outcome.text}" for name, outcome in outcomes.items() if outcome.error] == []
    return {name: str(outcome.value) for name, outcome in outcomes.items()}


def test_the_function_has_under_40_lines() -> None:
    assert len(function(ROOT / DESCRIBE).split("\n")) < 40


@pytest.mark.parametrize("path", SNIPPETS, ids=lambda path: path.name)
def test_every_snippet_has_the_same_function(path: Path) -> None:
    wanted = function(ROOT / DESCRIBE)
    assert function(path) == wanted, f"copy `describe` from describe.py into {path.name}"


def test_the_function_needs_nothing_but_the_three_imports() -> None:
    snippet = parse(ROOT / DESCRIBE, ROOT)
    imports = [node for node in ast.parse(snippet.source).body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [ast.unparse(node) for node in imports] == ["import keras", "import numpy as np", "import tensorflow as tf"]


@of_cases
@pytest.mark.parametrize("kind", NAMES)
def test_each_kind_is_told_with_its_facts(said: dict[str, str], kind: str) -> None:
    assert tuple(line.strip() for line in said[kind].split("\n")) == KIND[kind]


@of_cases
@pytest.mark.parametrize("code", OTHERS)
def test_other_objects_are_told_by_their_type(said: dict[str, str], code: str) -> None:
    assert said[code].split("\n")[0] == OTHERS[code]


@of_cases
@pytest.mark.parametrize("code", NESTED)
def test_leaves_are_told_where_they_are(said: dict[str, str], code: str) -> None:
    assert said[code].split("\n")[: len(NESTED[code])] == NESTED[code]


@of_cases
@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_makes_it_raise(said: dict[str, str], name: str) -> None:
    assert said[name].startswith(HOSTILE[name][1])


@of_cases
@pytest.mark.parametrize("name", CASES)
def test_nothing_is_said_that_varies_or_never_ends(said: dict[str, str], name: str) -> None:
    assert "0x" not in said[name]
    assert len(said[name]) < 4000


@of_cases
def test_ragged_and_sparse_tensors_of_a_graph_are_symbolic(said: dict[str, str]) -> None:
    assert said["RaggedTensor while tracing"].startswith("RaggedTensor, symbolic, (2, None), float32\n")
    assert said["SparseTensor while tracing"].startswith("SparseTensor, symbolic, (2, 2), float32\n")


@of_cases
def test_the_history_names_the_operation_and_its_parents(said: dict[str, str]) -> None:
    assert "\n  made by Mul from ['x:0', 'mul/y:0']\n" in said["computed"]
    assert "\n  made by Dense dense from ['keras_tensor_1']\n" in said["shared layer"]


@of_cases
def test_it_runs_no_operation_and_says_the_same_twice(said: dict[str, str]) -> None:
    assert (said["operations"], said["twice"]) == ("0", "True")


def test_every_case_has_its_program() -> None:
    assert [program.name for program in programs_of_cases(ROOT)] == list(CASES)


def test_a_snippet_without_the_function_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "describe.py"
    path.write_text("x = 1\n", "utf-8")
    with pytest.raises(SnippetError, match=r"describe\.py: defines no function `describe`; copy it"):
        function(path)
    path.write_text("x = (\n", "utf-8")
    with pytest.raises(SnippetError, match=r"describe\.py:1: is not valid Python"):
        function(path)
