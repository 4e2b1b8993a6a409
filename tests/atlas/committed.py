"""The committed names and messages, as values."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from atlas.documents import MESSAGES, NAMES


def opened(span: Sequence[int]) -> frozenset[int]:
    """The releases of a span, whose runs stand one behind the other."""
    runs = zip(span[::2], span[1::2], strict=True)
    return frozenset(number for first, last in runs for number in range(first, last + 1))


def _document(path: Path, checkout: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((checkout / path).read_text("utf-8"))
    return loaded


@dataclass(frozen=True)
class Said:
    """A message: its number, type, template and place, the releases that have it, and the number of what follows on it."""

    number: int
    type: str
    text: str
    file: str
    function: str
    releases: frozenset[int]
    next: int | None


def messages(checkout: Path) -> list[Said]:
    """All messages of a checkout's atlas."""
    document = _document(MESSAGES, checkout)
    spans = [opened(span) for span in document["spans"]]
    places = [(file, name) for file, functions in document["files"] for name, count in functions for _ in range(count)]
    rows = zip(document["texts"], document["type"], document["span"], document["next"], places, strict=True)
    return [
        Said(number, document["types"][kind], text, *place, spans[span], number + distance if distance else None)
        for number, (text, kind, span, distance, place) in enumerate(rows)
    ]


@dataclass(frozen=True)
class Names:
    """The names of a checkout's atlas."""

    document: Mapping[str, Any]

    @property
    def releases(self) -> list[tuple[str, str]]:
        """Product and version of each release."""
        return [(product, version) for product, version in self.document["releases"]]

    @cached_property
    def _spans(self) -> list[frozenset[int]]:
        return [opened(span) for span in self.document["spans"]]

    @cached_property
    def rows(self) -> dict[str, Sequence[Any]]:
        """The row of each name."""
        return {
            f"{module}.{row[0]}" if module else row[0]: row for module, rows in self.document["modules"] for row in rows
        }

    def of(self, name: str) -> frozenset[int]:
        """The releases that have a name."""
        return self._spans[self.rows[name][1]] if name in self.rows else frozenset()

    def alias(self, name: str) -> bool:
        """Whether another name tells what this one is."""
        return len(self.rows[name]) > 2 and isinstance(self.rows[name][2], str)

    def members(self, name: str) -> dict[str, frozenset[int]]:
        """The releases of each member of a class, those of its bases among them."""
        listed: dict[str, frozenset[int]] = {}
        for member, releases in self._members(name, 8):
            listed[member] = listed.get(member, frozenset()) | releases
        return listed

    def _members(self, name: str, depth: int) -> Iterator[tuple[str, frozenset[int]]]:
        row = self.rows.get(name, ())
        if len(row) > 2 and isinstance(row[2], str):
            row = self.rows[row[2]]
        if len(row) < 5 or not depth:
            return
        yield from ((member[0], self._spans[member[1]]) for member in row[4])
        for base, span in row[3]:
            for member, releases in self._members(base, depth - 1):
                yield member, releases & self._spans[span]


def names(checkout: Path) -> Names:
    """The names of a checkout's atlas."""
    return Names(_document(NAMES, checkout))
