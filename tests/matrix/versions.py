"""The view of differences: cells that give something else on other versions. Reads what `tests/on_stacks.py` recorded."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from engine.programs import Program, Programs
from kit.kinds import KINDS
from kit.product import Files, Product
from kit.results import Result, results
from kit.tables import code, generated, plain
from kit.tables import table as rows_as_table
from matrix import cells
from matrix.operations import Group, groups

RECORDS = Path("docs/assets/generated/stacks/matrix")
FOLDER = Path("docs/assets/generated/matrix-versions")
SOURCE = "snippets/matrix/operations.toml, run by tests/on_stacks.py"


def kind_or_error(result: Result) -> str:
    """What a cell gave, in one or two words: the kind, or the type of the exception."""
    return f"raises {result.error}" if result.error else f"{result.kind}"


def recorded(checkout: Path) -> dict[str, dict[str, str]]:
    """What each cell gave, by the title of the stack and the name of the cell."""
    stacks = {}
    for file in sorted((checkout / RECORDS).glob("*.json")):
        record = json.loads(file.read_text("utf-8"))
        stacks[record["title"]] = record["cells"]
    return stacks


def table(group: Group, newest: Mapping[str, str], stacks: Mapping[str, Mapping[str, str]]) -> str:
    """The cells of one group that differ anywhere, a cell a row. Empty where none does."""
    rows = []
    for operation in group.operations:
        for kind in KINDS:
            name = cells.name(operation.title, kind.name)
            others = {title: outcomes.get(name) for title, outcomes in stacks.items()}
            if all(cell in (None, newest[name]) for cell in others.values()):
                continue
            shown = ["same" if cell == newest[name] else cell or "not run" for cell in others.values()]
            rows.append([code(operation.title), kind.name, *map(plain, [newest[name], *shown])])
    if not rows:
        return ""
    return rows_as_table(["operation", "`x`", "newest", *stacks], rows)


def _without_missing_kinds(stacks: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """The cells without those of a kind that a version has not: there every cell raises."""
    kept = {}
    for title, outcomes in stacks.items():
        of_kind = {
            kind.name: [cell for name, cell in outcomes.items() if name.endswith(f", x: {kind.name}")] for kind in KINDS
        }
        missing = {
            kind for kind, cells in of_kind.items() if cells and all(cell.startswith("raises") for cell in cells)
        }
        kept[title] = {name: cell for name, cell in outcomes.items() if name.rpartition(", x: ")[2] not in missing}
    return kept


def summary(newest: Mapping[str, str], stacks: Mapping[str, Mapping[str, str]]) -> str:
    """How many cells are the same on each stack."""
    head = ["version", "cells", "the same", "work there only", "raise there only", "another kind or exception"]
    rows = []
    for title, outcomes in stacks.items():
        pairs = [(cell, newest[name]) for name, cell in outcomes.items() if name in newest]
        same = sum(cell == here for cell, here in pairs)
        works = sum(here.startswith("raises") and not cell.startswith("raises") for cell, here in pairs)
        raises = sum(cell.startswith("raises") and not here.startswith("raises") for cell, here in pairs)
        rows.append([title, *map(str, (len(pairs), same, works, raises, len(pairs) - same - works - raises))])
    return rows_as_table(head, rows, numbers=True)


def _programs(checkout: Path) -> Iterable[Program]:
    return cells.programs(groups(checkout))


def _files(checkout: Path, programs: Programs) -> Files:
    rows = groups(checkout)
    newest = {name: kind_or_error(result) for name, result in results(programs, cells.programs(rows)).items()}
    stacks = _without_missing_kinds(recorded(checkout))
    files = {f"{FOLDER}/summary.md": generated(summary(newest, stacks), SOURCE)}
    parts = [f"## {group.heading}\n\n{text}" for group in rows if (text := table(group, newest, stacks))]
    return {**files, f"{FOLDER}/differences.md": generated("\n".join(parts), SOURCE)}


VERSIONS_OF_CELLS = Product(
    "cells-on-stacks",
    _files,
    _programs,
    owned=(f"{FOLDER}/*",),
    depends=("snippets/matrix", "tests/matrix", "tests/kit", RECORDS.as_posix(), FOLDER.as_posix()),
)
