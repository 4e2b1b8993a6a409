"""The record: what became of each recipe in each setting, known by content."""

import ast
import contextlib
import functools
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from engine.pins import pinned
from engine.proved import digest
from recipes.cells import Cell, settings_of
from recipes.recipe import Recipe, names, recipe

RECORD = Path("docs/assets/generated/recipes/recipes.json")
DECIDES = ("tests/recipes/world", "tests/recipes/cells.py", "tests/recipes/settings.py")
"""What decides every outcome beside the recipe and its pins, seen from the checkout."""


def recipes(checkout: Path) -> list[Recipe]:
    """All recipes of a checkout. A snippet that cannot be read is left to its own test."""
    listed = []
    for name in names(checkout):
        with contextlib.suppress(SnippetError):
            if one := recipe(name, checkout):
                listed.append(one)
    return listed


def content(recipe: Recipe, checkout: Path) -> str:
    """A digest of all that decides the outcomes of a recipe."""
    paths = [path for name in DECIDES for path in _files(checkout / name)]
    own = (checkout / "snippets" / recipe.name).read_bytes().replace(b"\r\n", b"\n")
    return digest(*map(_meaning, paths), pinned(own.decode("utf-8", "replace"), checkout), own)


@functools.cache
def _meaning(path: Path) -> bytes:
    """What a file says; of Python without what only its form and its comments say."""
    text = path.read_text("utf-8")
    return (json.dumps(syntax(ast.parse(text))) if path.suffix == ".py" else text).encode()


def syntax(node: Any) -> Any:
    """The syntax tree of Python's code, the same whichever Python reads it: `ast.dump` writes the fields that a version added."""
    if isinstance(node, list):
        return [syntax(each) for each in node]
    if not isinstance(node, ast.AST):
        return repr(node)
    fields = {name: value for name, value in ast.iter_fields(node) if value is not None and value != []}
    return [type(node).__name__, *([name, syntax(value)] for name, value in fields.items())]


def _files(path: Path) -> Iterable[Path]:
    return [path] if path.is_file() else sorted(path.glob("*.py"))


def read(checkout: Path) -> dict[str, Any]:
    """The recorded recipes by name; empty where there is no record that can be read."""
    try:
        record = json.loads((checkout / RECORD).read_text("utf-8"))["recipes"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def recorded(recipe: Recipe, checkout: Path, record: Mapping[str, Any]) -> dict[str, Cell] | None:
    """What the record says of a recipe; None where it is of other content, or not of just the settings to ask."""
    entry = record.get(recipe.name)
    if not isinstance(entry, dict) or entry.get("content") != content(recipe, checkout):
        return None
    settings = entry.get("settings")
    if not isinstance(settings, dict) or list(settings) != [setting.name for setting in settings_of(recipe)]:
        return None
    return {name: Cell(str(outcome)) for name, outcome in settings.items()}


def as_json(recipes: Iterable[Recipe], outcomes: Mapping[str, Mapping[str, Cell]], checkout: Path) -> str:
    """The record, a recipe a line."""
    lines = []
    for one in recipes:
        settings = {setting: cell.outcome for setting, cell in outcomes[one.name].items()}
        entry = {"content": content(one, checkout), "kinds": one.kinds, "settings": settings}
        lines.append(f"  {json.dumps(one.name)}: {json.dumps(entry)}")
    return '{\n "recipes": {\n' + ",\n".join(lines) + "\n }\n}\n"
