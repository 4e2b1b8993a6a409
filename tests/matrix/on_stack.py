"""The cells of the matrix on other versions, as data: what each gives there."""

from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from engine.programs import Programs
from engine.proved import digest
from engine.runner import Runner
from kit.results import LOOK, results
from matrix import cells
from matrix.operations import groups
from matrix.versions import kind_or_error

DECIDES = (Path("snippets/matrix/operations.toml"), Path("tests/matrix/cells.py"), Path("tests/kit/kinds.py"))
"""What decides which programs run, seen from the checkout."""


def decides(checkout: Path) -> str:
    """A digest of what decides the cells beside the stack."""
    return digest(*((checkout / path).read_bytes() for path in DECIDES), LOOK.read_bytes())


def cells_on(runner: Runner, checkout: Path) -> dict[str, Any]:
    """Each cell by its name: the kind that the operation gives, or the type of the exception."""
    programs, outcomes = Programs(runner), {}
    wanted = cells.programs(groups(checkout))
    programs.queue(wanted)
    for program in wanted:
        try:
            result = results(programs, [program])[program.name]
        except SnippetError:
            outcomes[program.name] = "ends Python"
            continue
        outcomes[program.name] = kind_or_error(result)
    return outcomes
