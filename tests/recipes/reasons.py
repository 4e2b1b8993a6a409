"""Why a recipe fails in a setting, and what to do instead: `snippets/settings/fails.toml`, written by hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from kit.toml import checked, values
from recipes.cells import Cell
from recipes.settings import SETTINGS

REASONS = Path("snippets/settings/fails.toml")


@dataclass(frozen=True)
class Reason:
    """Ends the sentence "fails with SETTING, because ..."; `instead` says what to write. Both are Markdown."""

    setting: str
    because: str
    instead: str
    recipes: tuple[str, ...]


def reasons(checkout: Path) -> list[Reason]:
    """All reasons; none without the file. Raises SnippetError for one half-written, or a setting that is none."""
    if not (checkout / REASONS).is_file():
        return []
    table = values(checkout / REASONS, checkout)
    if table.keys() - {"fails"} or not isinstance(table.get("fails", []), list):
        raise SnippetError(REASONS, None, "holds something else than entries `[[fails]]`; correct their heads.")
    return [_reason(f"entry {number}", entry) for number, entry in enumerate(table.get("fails", []), 1)]


def _reason(what: str, entry: Any) -> Reason:
    needed = {"setting": str, "because": str, "instead": str, "recipes": list}
    entry = checked(REASONS, what, entry, needed)
    if entry["setting"] not in (names := [setting.name for setting in SETTINGS]):
        raise SnippetError(REASONS, None, f"{what} is of {entry['setting']!r}; choose from {', '.join(names)}.")
    for key in ("because", "instead"):
        if not entry[key].strip() or set(entry[key]) & set("|\n"):
            raise SnippetError(REASONS, None, f"{what} has a {key!r} that is empty, or has a line break or `|`.")
    if not all(isinstance(name, str) for name in entry["recipes"]):
        raise SnippetError(REASONS, None, f"{what} has recipes that are no names; write paths as texts.")
    return Reason(entry["setting"], entry["because"], entry["instead"], tuple(entry["recipes"]))


def by_cell(reasons: Iterable[Reason]) -> dict[tuple[str, str], Reason]:
    """The reason for each cell, by recipe and setting. Raises SnippetError for two of one cell."""
    listed: dict[tuple[str, str], Reason] = {}
    for reason in reasons:
        for name in reason.recipes:
            if (name, reason.setting) in listed:
                raise SnippetError(REASONS, None, f"has two reasons for {name} with {reason.setting}; take one out.")
            listed[name, reason.setting] = reason
    return listed


def faults(outcomes: Mapping[str, Mapping[str, Cell]], why: Mapping[tuple[str, str], Reason]) -> list[str]:
    """A sentence for each cell that fails without a reason, and for each reason without a cell that fails."""
    failing = {
        (name, setting): cell for name, cells in outcomes.items() for setting, cell in cells.items() if cell.fails
    }
    remedy = f"correct the recipe, or say in {REASONS} why it cannot hold and what to do instead"
    silent = [
        f"snippets/{name}: with {setting} it {cell.outcome if cell.outcome.startswith('raises') else 'gives ' + cell.outcome}"
        f"{f' ({cell.detail})' if cell.detail else ''}; {remedy}."
        for (name, setting), cell in failing.items()
        if (name, setting) not in why
    ]
    idle = [
        f"{REASONS}: {name} does not fail with {setting}; take its name out of the entry."
        for name, setting in why
        if (name, setting) not in failing
    ]
    return silent + idle
