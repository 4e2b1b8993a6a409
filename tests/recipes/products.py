"""The recipes as a product: the record, the line below each, the tables."""

from collections.abc import Iterable
from pathlib import Path

from engine.programs import Program, Programs
from kit.product import Files, Product
from recipes.cells import Cell, cells, programs
from recipes.lines import compared, failures, line, summary, whole
from recipes.reasons import by_cell, reasons
from recipes.record import RECORD, as_json, read, recipes, recorded

FOLDER = RECORD.parent.as_posix()


def due(checkout: Path) -> Iterable[Program]:
    """The programs of the recipes whose record is of other content."""
    record = read(checkout)
    for one in recipes(checkout):
        if recorded(one, checkout, record) is None:
            yield from programs(one, checkout)


def _files(checkout: Path, ran: Programs) -> Files:
    every = recipes(checkout)
    if not every:
        return {}
    record, said = read(checkout), reasons(checkout)
    why = by_cell(said)
    outcomes: dict[str, dict[str, Cell]] = {}
    for one in every:
        known = recorded(one, checkout, record)
        outcomes[one.name] = cells(one, checkout, ran) if known is None else known
    lines = {f"{FOLDER}/lines/{Path(name).with_suffix('.txt')}": line(name, outcomes[name], why) for name in outcomes}
    return {
        RECORD.as_posix(): as_json(every, outcomes, checkout),
        f"{FOLDER}/summary.md": summary(outcomes),
        f"{FOLDER}/compared.md": compared(),
        f"{FOLDER}/failures.md": failures(said),
        f"{FOLDER}/all.md": whole(outcomes),
        **lines,
    }


DEPENDS = ("snippets", "tests/recipes", "tests/kit", "docs", "requirements.txt")
RECIPES = Product("recipes", _files, due, owned=(f"{FOLDER}/*",), depends=DEPENDS)
