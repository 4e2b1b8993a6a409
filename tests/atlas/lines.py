"""Where each release raises: the paths of its modules, and the lines of their `raise` statements.

A traceback ends in such a line, so its number tells releases apart that say the same. Beside them stands what else a paste
shows of its release: the modules that a package offers, which Python names, and how Keras writes its objects.
"""

import ast
import hashlib
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from atlas import forms
from atlas.documents import FOLDER, head
from atlas.met import met
from atlas.pythons import pythons
from atlas.readings import Reading
from atlas.spans import Spans, runs
from atlas.wheels import sources

LINES = FOLDER / "lines.json"
"""The file that holds them (schema: `docs/assets/schemas/atlas-lines.json`)."""

OLD = "tensorflow/python/keras/"
"""The folder in which TensorFlow has its own old copy of Keras."""

READERS = ("forms", "lines", "met", "pythons", "readings", "scope", "spans", "templates")
"""The modules of this room that decide what is in it."""

_OFFERED = re.compile(r"(?:tf_)?keras/(?!.*\b(?:_v1|_legacy)/).*__init__\.py")
"""The modules that programs import: `keras/backend/__init__.py` in some releases, `keras/api/backend/__init__.py` in others."""

_KNOWN: dict[bytes, list[int]] = {}
"""The lines of each source that was read, by its digest: most modules are the same in the next release."""


def raising(source: str) -> list[int]:
    """The numbers of the lines in which `raise` statements begin, in order. Raises SyntaxError for what is no Python."""
    digest = hashlib.sha256(source.encode()).digest()
    if digest not in _KNOWN:
        nodes = ast.walk(ast.parse(source))
        _KNOWN[digest] = sorted({node.lineno for node in nodes if isinstance(node, ast.Raise)})
    return _KNOWN[digest]


def of(modules: Iterable[Iterable[tuple[str, str]]]) -> dict[str, dict[int, set[int]]]:
    """For each path each raising line, with the releases that have it; line 0 are the releases that have the path.

    `modules` are path and source of each module of each release.
    """
    table: dict[str, dict[int, set[int]]] = {}
    for number, release in enumerate(modules):
        for path, source in release:
            lines = table.setdefault(path, {})
            for line in (0, *raising(source)):
                lines.setdefault(line, set()).add(number)
    return dict(sorted(table.items()))


def document(readings: Sequence[Reading]) -> dict[str, Any]:
    """The file: for each path its releases, and its lines as the distance from the one before and their releases."""
    table = of(
        [
            [(path, modules[path]) for path in modules if _counts(path, reading)]
            for reading in readings
            for modules in [sources(reading.release)]
        ]
    )
    shown = forms.of(_said(reading) for reading in readings)
    sets = [*shown.values(), *(releases for lines in table.values() for releases in lines.values())]
    spans = Spans(map(runs, sets))
    return {
        **head(readings),
        "program": program(),
        "pythons": [[*pythons(reading.release)] for reading in readings],
        "spans": spans.listed,
        "forms": [[text, spans[runs(releases)]] for text, releases in shown.items()],
        "files": [_row(path, lines, spans) for path, lines in table.items()],
    }


def program() -> str:
    """The digest of what makes the file."""
    room = Path(__file__).parent
    parts = [(room / f"{name}.py").read_bytes().replace(b"\r\n", b"\n") for name in READERS]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def _said(reading: Reading) -> list[str]:
    """The sources of a release of Keras that write its objects."""
    if reading.product == "TensorFlow":
        return []
    modules = sources(reading.release)
    return [modules[path] for path in modules if reading.messages.match(path)]


def _counts(path: str, reading: Reading) -> bool:
    """Whether pastes name a module; later releases of TensorFlow still have what was tf.keras."""
    if path.startswith(OLD) or (reading.messages.match(path) and met(path)):
        return True
    return reading.product in ("Keras", "tf_keras") and bool(_OFFERED.fullmatch(path))


def _row(path: str, lines: dict[int, set[int]], spans: Spans) -> list[Any]:
    row: list[int] = []
    before = 0
    for line in sorted(lines.keys() - {0}):
        row += [line - before, spans[runs(lines[line])]]
        before = line
    return [path, spans[runs(lines[0])], row]
