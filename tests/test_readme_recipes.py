"""README's recipes, carried out as they stand there in a copy of this checkout: what they say is written, and all is green."""

import os
import re
import shutil
import sys
import tempfile
from concurrent.futures import Future
from pathlib import Path

import pytest

from engine.begun import Begun, Ended
from engine.checkout import ROOT
from engine.unchanged import Unchanged
from matrix.products import matrix_programs

COMMAND = "pytest --quick --update-examples"
RECIPES = {
    "Add a page with its snippet": 4,
    "Add an entry to the error index": 3,
    "Add a row, a conversion, a surprise": 0,
}
"""The headings of README, and the number of the step that gives the command; 0 where it stands in a sentence."""

PROGRAM = "import tensorflow as tf\n\nprint(tf.constant([1, 2]) + 1)\n"
ASKED = "".join(f"  - what does a recipe write at step {step}\n" for step in range(8))
PAGE = (
    "---\ndescription: A recipe of README adds a page of its own, with one snippet, which is executed as all others are.\n"
    f"asked:\n{ASKED}---\n\n# What does a recipe add?\n\n"
    'A recipe of README adds a page of its own, and a snippet on it that is executed.\n\n```python\n--8<-- "recipes/first.py"\n```\n\nNext: [after]({after}).\n'
)
FAILS = "import keras\n\nkeras.layers.Dropout(2.0)  # raises ValueError\n"
WORKS = "import keras\n\nprint(keras.layers.Dropout(0.2).rate)\n"
ENTRY = """group = "layers"
text = "Invalid value received for argument `rate`. Expected a float value between 0 and 1. Received: rate={rate}"
type = "ValueError"
raised = "Keras, when a Dropout layer is made"
why = "The rate is a share of the values."
fix = "Give a number between 0 and 1."
guides = ["how-to/convert.md"]
"""
ROW = "x - 1"
SURPRISE = 'why = "The number says nothing of the values."\n\n[[cells]]\noperation = "hash(x)"\nx = ["KerasTensor"]\ngives = "\'int\'"\n'
SHOWN = "import keras\n\nx = keras.Input(shape=(2,))\nprint(hash(x) == hash(x), type(hash(x)).__name__)\n"
SECTION = (
    "### The number says nothing of the values {#surprise-hashed}\n\n"
    '```python\n--8<-- "matrix/surprises/hashed.py"\n```\n\n'
)

SEED = """from engine.checkout import ROOT
from engine.unchanged import Unchanged
from engine import selection

def pytest_collection_finish(session):
    unchanged = Unchanged(ROOT)
    unchanged.keep(selection.digests(session.items, unchanged))
"""
"""A plugin for the copy: everything passed there before, as it did for a writer who begins from a green checkout."""


def test_readme_gives_one_command_for_each_recipe() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    for heading, step in RECIPES.items():
        recipe = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
        steps = re.findall(r"^(\d)\. (.*?)(?=^\S|\Z)", recipe, re.MULTILINE | re.DOTALL)
        said = dict(steps).get(str(step), recipe)
        assert f"`{COMMAND}`" in said, f"README.md: step {step} of {heading!r} does not give the command"
        assert len(re.findall(r"`pytest[^`]*`", recipe)) == 1


def copied(begun: Begun) -> Path:
    """A copy of this checkout in which everything passed, and what programs gave is known."""
    folder = Path(tempfile.mkdtemp(prefix="recipes-"))
    root = folder / "copy"
    ignored = shutil.ignore_patterns("__pycache__", ".git", ".cache", ".pytest_cache", "node_modules", "site", ".venv")
    shutil.copytree(ROOT, root, symlinks=True, ignore=ignored)
    begun.programs.settle()
    (folder / "seed.py").write_text(SEED)
    collected = run(begun, root, "-p", "seed", "--collect-only", "-q", PYTHONPATH=str(folder))
    assert collected.returncode == 0, collected.stdout
    Unchanged(root).keep_outcomes(begun.programs.known)
    return root


def run(begun: Begun, root: Path, *arguments: str, **environment: str) -> Ended:
    outside = {name: value for name, value in os.environ.items() if name not in ("CI", "PYTEST_CURRENT_TEST")}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    return begun.run(command, root, outside | environment)


def carried_out(begun: Begun) -> tuple[Path, Ended]:
    """The recipes, carried out in a copy, and what the command said. Begun beside the first tests: it takes minutes."""
    copy = copied(begun)
    carry_out(copy)
    # This test itself would carry out the recipes in a copy of the copy.
    return copy, run(begun, copy, *COMMAND.split()[1:], "--deselect", "tests/test_readme_recipes.py")


def change(path: Path, before: str, after: str) -> None:
    """Edit a file as a writer does: once, at the place that is meant."""
    text = path.read_text("utf-8")
    assert text.count(before) == 1, f"{path}: {before!r} stands there {text.count(before)} times"
    path.write_text(text.replace(before, after), "utf-8")


def carry_out(root: Path) -> None:
    """The steps of all recipes but the command."""
    snippets, docs = root / "snippets", root / "docs"
    (snippets / "recipes").mkdir()
    (snippets / "recipes" / "first.py").write_text(PROGRAM)
    [(before, after)] = re.findall(
        r"how-to/(convert)\.md\n.*?how-to/([\w-]+\.md)\n", (root / "mkdocs.yml").read_text()
    )[:1]
    (docs / "how-to" / "recipe.md").write_text(PAGE.format(after=after))
    change(root / "mkdocs.yml", "how-to/convert.md\n", "how-to/convert.md\n      - A recipe: how-to/recipe.md\n")
    page = docs / "how-to" / f"{before}.md"
    page.write_text(
        re.sub(r"^(Next: .*\]\()[\w./-]+(\).*)$", r"\g<1>recipe.md\g<2>", page.read_text(), flags=re.MULTILINE)
    )
    (snippets / "errors" / "wrong-rate-fails.py").write_text(FAILS)
    (snippets / "errors" / "wrong-rate-works.py").write_text(WORKS)
    (snippets / "errors" / "wrong-rate.toml").write_text(ENTRY)
    change(snippets / "matrix" / "operations.toml", '  "x + 1",\n', f'  "x + 1",\n  "{ROW}",\n')
    change(
        snippets / "conversions" / "numpy-array.toml",
        'EagerTensor = "tf.constant(x)"',
        'EagerTensor = "tf.identity(x)"',
    )
    (snippets / "matrix" / "surprises" / "hashed.toml").write_text(SURPRISE)
    (snippets / "matrix" / "surprises" / "hashed.py").write_text(SHOWN)
    table = docs / "reference" / "compatibility.md"
    first = re.search(r"^### .*\{#surprise-", table.read_text(), re.MULTILINE)
    assert first
    change(table, first[0], SECTION + first[0])


@pytest.mark.depends("tests", "README.md", "snippets/matrix", "snippets/conversions", "docs/reference", "mkdocs.yml")
@pytest.mark.programs(of=matrix_programs)
@pytest.mark.begins(work=carried_out)
def test_every_recipe_works_as_it_is_printed(
    begun: "Future[tuple[Path, Ended]]",
) -> None:
    copy, updated = begun.result()
    assert updated.returncode == 0, updated.stdout[-6000:]
    wrote = updated.stdout.partition("--update-examples wrote")[2]
    for path in (
        "snippets/recipes/first.py",
        "docs/how-to/recipe.md",
        "docs/errors/wrong-rate.md",
        "docs/assets/generated/changes/errors/wrong-rate.diff",
        "docs/assets/generated/errors/entries.json",
        "docs/assets/generated/matrix/matrix.json",
        "docs/assets/generated/conversions/conversions.json",
        "snippets/matrix/surprises/hashed.py",
    ):
        assert path in wrote, wrote
    assert "#> tf.Tensor([2 3], shape=(2,), dtype=int32)" in (copy / "snippets" / "recipes" / "first.py").read_text()
    assert f"`{ROW}`" in (copy / "docs" / "assets" / "generated" / "matrix" / "arithmetic.md").read_text()
    assert "tf.identity" in (copy / "docs" / "assets" / "generated" / "conversions" / "from-numpy-array.md").read_text()
    shutil.rmtree(copy.parent)
