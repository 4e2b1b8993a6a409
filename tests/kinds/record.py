"""The record: what the names of a snippet held, as a file of its own below `docs/assets/generated/kinds/snippets/`.

`docs/assets/schemas/kinds.json` describes the form. A record is known by content: its digest, in `INDEX`, is of the
record itself and of all that decides it, so a record that is stale or was touched is no valid one.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from engine.errors import SnippetError
from engine.pins import pinned
from engine.proved import digest
from kinds.recording import BEGIN, SOURCE
from kit.declared import reason

FOLDER = Path("docs/assets/generated/kinds")
INDEX = Path("tests/kinds/recorded.json")
DECIDES = BEGIN.relative_to(BEGIN.parents[2])
"""What decides every record beside the snippet, its pins and the recorder, seen from the checkout."""
RECORDS = "# ---- What is shown"
"""Where, in the recorder's file, what records ends."""

Record = dict[str, Any]


def file_of(name: str) -> Path:
    """The file of a snippet's record, seen from the checkout; `name` is the snippet's path, seen from snippets/."""
    return FOLDER / "snippets" / Path(name).with_suffix(".json")


def reason_against(source: str) -> str | None:
    """Why a snippet says that it is not recorded; None where it does not."""
    return reason(source, "not recorded")


def record_of(name: str, places: Iterable[tuple[int, int, str, list[list[str]], int]]) -> Record:
    """The record of a snippet: each place is (line, column, name, steps, how many steps were left out)."""
    steps: list[list[str]] = []
    listed: list[list[Any]] = []
    for line, column, word, held, more in sorted(places, key=lambda place: place[:2]):
        if not held:
            continue
        steps += [step for step in held if step not in steps]
        listed.append([line, column, word, [steps.index(step) for step in held], *([more] if more else [])])
    return {"snippet": name, "steps": steps, "places": listed}


def as_json(record: Record) -> str:
    """A record as text, a step and a place a line."""

    def lines(key: str) -> str:
        return ",\n".join(f"  {json.dumps(item)}" for item in record[key])

    name = json.dumps(record["snippet"])
    return f'{{\n "snippet": {name},\n "steps": [\n{lines("steps")}\n ],\n "places": [\n{lines("places")}\n ]\n}}\n'


def read(name: str, checkout: Path) -> Record | None:
    """The committed record of a snippet; None where there is none that can be read."""
    try:
        record = json.loads((checkout / file_of(name)).read_text("utf-8"))
        held(record)
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None
    return dict(record)


def held(record: Record) -> dict[tuple[int, int, str], tuple[list[list[str]], int]]:
    """The steps of each place, by line, column and name, and how many were left out."""
    return {
        (line, column, name): ([record["steps"][step] for step in steps], sum(more))
        for line, column, name, steps, *more in record["places"]
    }


def content(name: str, checkout: Path) -> str:
    """A digest of a committed record and of all that decides it."""
    paths = [DECIDES, Path("snippets") / name, file_of(name)]
    records, end, _ = (checkout / SOURCE).read_text("utf-8").partition(RECORDS)
    if not end:
        raise SnippetError(SOURCE, None, f"has no line {RECORDS!r}, behind which nothing decides what is recorded.")
    begin, code, record = ((checkout / path).read_bytes().replace(b"\r\n", b"\n") for path in paths)
    return digest(records.encode(), begin, pinned(code.decode("utf-8", "replace"), checkout), code, record)


def is_valid(name: str, checkout: Path, index: Mapping[str, str]) -> bool:
    """Whether the committed record of a snippet is of the snippet as it stands, and as it was written."""
    try:
        return index.get(name) == content(name, checkout)
    except OSError:
        return False


def index(checkout: Path) -> dict[str, str]:
    """The digests of the records by the names of their snippets; empty where the file cannot be read."""
    try:
        listed = json.loads((checkout / INDEX).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return listed if isinstance(listed, dict) else {}


def difference(before: Record | None, after: Record, kinds: ModuleType) -> list[str]:
    """What changed, place by place: "line 9, `x`: was SymbolicTensor (None, 2) float32, is EagerTensor (4, 2) float32"."""
    old, new = held(before) if before else {}, held(after)

    def as_text(steps: tuple[list[list[str]], int] | None) -> str:
        if not steps:
            return "nothing that is recorded"
        return " -> ".join(kinds.words(step) for step in steps[0]) + (f" and {steps[1]} more" if steps[1] else "")

    return [
        f"line {line}, `{name}`: was {as_text(old.get((line, column, name)))}, is {as_text(new.get((line, column, name)))}"
        for line, column, name in sorted(old.keys() | new.keys())
        if old.get((line, column, name)) != new.get((line, column, name))
    ]
