"""The record: what became of each recipe in each setting, known by content."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from engine.proved import digest
from engine.snippet import parse
from recipes.cells import Cell
from recipes.recipe import Recipe, names, recipe

RECORD = Path("docs/assets/generated/recipes/recipes.json")
DECIDES = ("tests/recipes/world", "tests/recipes/cells.py", "tests/recipes/settings.py", "requirements.txt")
"""What decides every outcome beside the recipe, seen from the checkout."""


def recipes(checkout: Path) -> list[Recipe]:
    """All recipes of a checkout. A snippet that cannot be read is left to its own test."""
    listed = []
    for name in names(checkout):
        try:
            snippet = parse(checkout / "snippets" / name, checkout)
        except SnippetError:
            continue
        if one := recipe(name, snippet):
            listed.append(one)
    return listed


def content(recipe: Recipe, checkout: Path) -> str:
    """A digest of all that decides the outcomes of a recipe."""
    paths = [path for name in DECIDES for path in _files(checkout / name)]
    paths.append(checkout / "snippets" / recipe.name)
    return digest(*(path.read_bytes().replace(b"\r\n", b"\n") for path in paths))


def _files(path: Path) -> Iterable[Path]:
    return [path] if path.is_file() else sorted(path.glob("*.py"))


def read(checkout: Path) -> dict[str, Any]:
    """The recorded recipes by name; empty where there is no record that can be read."""
    try:
        record: dict[str, Any] = json.loads((checkout / RECORD).read_text("utf-8"))["recipes"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return record


def recorded(recipe: Recipe, checkout: Path, record: Mapping[str, Any]) -> dict[str, Cell] | None:
    """What the record says of a recipe; None where it is of other content."""
    entry = record.get(recipe.name, {})
    if entry.get("content") != content(recipe, checkout):
        return None
    return {name: Cell(outcome) for name, outcome in entry["settings"].items()}


def as_json(recipes: Iterable[Recipe], outcomes: Mapping[str, Mapping[str, Cell]], checkout: Path) -> str:
    """The record, a recipe a line."""
    lines = []
    for one in recipes:
        settings = {setting: cell.outcome for setting, cell in outcomes[one.name].items()}
        entry = {"content": content(one, checkout), "kinds": one.kinds, "settings": settings}
        lines.append(f"  {json.dumps(one.name)}: {json.dumps(entry)}")
    return '{\n "recipes": {\n' + ",\n".join(lines) + "\n }\n}\n"
