"""Each recipe gives in each setting what the record says, and each that fails says so on its page."""

import ast
import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.programs import Program, Programs
from engine.reporting import one_sentence
from engine.snippet import Snippet, parse
from recipes.cells import NOTHING, cells, programs
from recipes.reasons import by_cell, faults, reasons
from recipes.recipe import Recipe, kinds, names, reason_against
from recipes.record import read, recipes, recorded, syntax

RECIPES = recipes(ROOT)
UPDATE = "pytest --update-examples -k 'product and recipes'"
MOST = 0.05
"""The share of the cells that may fail, each with its reason on the page."""


def case(recipe: Recipe) -> Any:
    """A recipe as a parameter, with the programs that run it in all of its settings."""

    def of(checkout: Path) -> Iterable[Program]:
        return programs(recipe, checkout)

    marks = [pytest.mark.programs(of=of), pytest.mark.sampled(recipe.name, 20)]
    return pytest.param(recipe, marks=marks, id=recipe.name)


@pytest.mark.parametrize("recipe", list(map(case, RECIPES)))
def test_a_recipe_gives_again_what_is_recorded(recipe: Recipe, programs: Programs) -> None:
    """All of them with `--cold`, otherwise the twentieth that the commit chooses."""
    known = recorded(recipe, ROOT, read(ROOT))
    if known is None:
        pytest.fail(f"snippets/{recipe.name}: is not recorded as it stands; run: {UPDATE}", pytrace=False)
    with one_sentence():
        again = cells(recipe, ROOT, programs)
    other = [
        f"snippets/{recipe.name}: with {setting} the record says {known[setting].outcome!r}, and now it"
        f" {cell.outcome} {cell.detail}; if this is right: {UPDATE}"
        for setting, cell in again.items()
        if cell.outcome != known[setting].outcome
    ]
    if other:
        pytest.fail("\n".join(other), pytrace=False)


def test_what_says_that_it_is_no_recipe_would_be_one() -> None:
    idle = []
    for name, snippet in snippets():
        if reason_against(snippet.source) and (snippet.raises or not kinds(snippet.source)):
            idle.append(f"snippets/{name}: says `# not a recipe`, and would be none; take the line out.")
    if idle:
        pytest.fail("\n".join(idle), pytrace=False)


def test_what_would_be_a_recipe_and_runs_cold_says_why_it_is_none() -> None:
    silent = [
        f"snippets/{name}: runs cold, so no setting can be asked; say `# not a recipe: REASON`, or run it warm."
        for name, snippet in snippets()
        if snippet.cold and not snippet.raises and kinds(snippet.source) and not reason_against(snippet.source)
    ]
    if silent:
        pytest.fail("\n".join(silent), pytrace=False)


def snippets() -> Iterable[tuple[str, Snippet]]:
    """What is read as a recipe by where it stands; a snippet that cannot be read is left to its own test."""
    for name in names(ROOT):
        with contextlib.suppress(SnippetError):
            yield name, parse(ROOT / "snippets" / name, ROOT)


def test_what_fails_says_so_on_its_page() -> None:
    record = read(ROOT)
    known = {recipe.name: recorded(recipe, ROOT, record) or {} for recipe in RECIPES}
    with one_sentence():
        wrong = faults(known, by_cell(reasons(ROOT)))
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def test_at_most_a_twentieth_of_the_cells_fails() -> None:
    record = read(ROOT)
    asked = [
        cell
        for recipe in RECIPES
        for cell in (recorded(recipe, ROOT, record) or {}).values()
        if cell.outcome != NOTHING
    ]
    assert asked, f"no recipe is recorded; run: {UPDATE}"
    assert sum(cell.fails for cell in asked) <= MOST * len(asked)


def test_a_record_holds_whichever_python_reads_the_settings() -> None:
    """Python 3.12 gave functions the field `type_params`; a record that had it would hold on one Python alone."""
    value = ["Return", ["value", ["Name", ["id", "'x'"], ["ctx", ["Load"]]]]]
    arguments = ["arguments", ["args", [["arg", ["arg", "'x'"]]]]]
    function = ["FunctionDef", ["name", "'f'"], ["args", arguments], ["body", [value]]]
    tree = ast.parse("def f(x):  # a remark\n  return x")
    assert syntax(tree) == ["Module", ["body", [function]]]
    for node in ast.walk(tree):
        node._fields = (*node._fields, "of_a_later_python", "of_another")  # type: ignore[misc]
        node.of_a_later_python, node.of_another = [], None  # type: ignore[attr-defined]
    assert syntax(tree) == ["Module", ["body", [function]]]
    assert syntax(ast.parse("def f(x): return y")) != syntax(tree)
