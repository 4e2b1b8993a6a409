"""The rows of the matrix, read from `snippets/matrix/operations.toml`."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from kit.kinds import NAMES
from kit.toml import checked, python, values

FILE = Path("snippets/matrix/operations.toml")


@dataclass(frozen=True)
class Operation:
    """A row. `code` is an expression, or statements that set `result`; `before` stands above that, outside of a traced
    function; `other` names the kind of `y`, where there is one."""

    title: str
    code: str
    before: str = ""
    other: str | None = None


@dataclass(frozen=True)
class Group:
    """Rows under one heading; `slug` names the file of their table."""

    slug: str
    heading: str
    operations: tuple[Operation, ...]


def groups(checkout: Path) -> tuple[Group, ...]:
    """All rows. Raises SnippetError for a file that is half-written or says something twice."""
    data = checked(FILE, "the file", values(checkout / FILE, checkout), {"groups": list})
    every = tuple(_group(number, value) for number, value in enumerate(data["groups"], 1))
    _no_two("group", [group.slug for group in every])
    _no_two("operation", [operation.title for group in every for operation in group.operations])
    return every


def _group(number: int, value: Any) -> Group:
    data = checked(FILE, f"group {number}", value, {"slug": str, "heading": str, "rows": list})
    rows = enumerate(data["rows"], 1)
    return Group(data["slug"], data["heading"], tuple(_operation(f"{data['slug']}, row {n}", row) for n, row in rows))


def _operation(place: str, value: Any) -> Operation:
    data = {"title": value, "code": value} if isinstance(value, str) else value
    data = checked(FILE, place, data, {"title": str, "code": str}, {"before": str, "y": str})
    if data.get("y") and data["y"] not in NAMES:
        remedy = f"choose one of {', '.join(NAMES)}"
        raise SnippetError(FILE, None, f"{place} has the kind {data['y']!r} as `y`, which is none; {remedy}.")
    for key in ("before", "code"):
        python(FILE, f"{place}, `{data['title']}`", data.get(key, ""))
    return Operation(data["title"], data["code"], data.get("before", ""), data.get("y"))


def _no_two(what: str, names: list[str]) -> None:
    if twice := [name for name, count in Counter(names).items() if count > 1]:
        raise SnippetError(FILE, None, f"has the {what} `{twice[0]}` twice; take one out.")
