"""Asks the script of the page which entries a paste speaks of: all pastes of a test in one process of node."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from kit.node import run_module

ENTRIES = Path("docs/assets/generated/errors/entries.json")

_ASK = """import { find, prepare } from "./finder-match.js";

const slugs = (hits) => hits.map((hit) => hit.entry.slug);

export default ({ entries, pastes, before, after }) => {
  const known = prepare(entries);
  return pastes.map((paste) => {
    const answer = find(known, before + paste + after);
    const lines = answer.hits.slice(0, 1).flatMap((hit) => hit.lines);
    const causes = answer.hits.slice(0, 1).flatMap((hit) => hit.causes.shown.map(({ name }) => name));
    return { kind: answer.kind, hits: slugs(answer.hits), also: slugs(answer.also), causes, lines };
  });
};
"""

Entry = dict[str, Any]
"""What the finder knows of an entry: slug, type, texts, wrapper, causes ..."""


def failing(entry: Entry) -> list[str]:
    """The snippets that raise an entry's message, seen from `snippets/`."""
    return [name for cause in entry["causes"] for name in cause["failing"]]


@dataclass(frozen=True)
class Answer:
    """What the finder says of a paste: a kind of answer, the slugs it names, the causes of the first whose sign the paste
    shows, and the lines of the paste that say so."""

    kind: str
    hits: tuple[str, ...]
    also: tuple[str, ...]
    causes: tuple[str, ...]
    lines: tuple[dict[str, Any], ...]


def entries(checkout: Path) -> list[Entry]:
    """What the finder knows. Raises SnippetError where that is not what the update command writes."""
    try:
        known: list[Entry] = json.loads((checkout / ENTRIES).read_text("utf-8"))["entries"]
    except (OSError, ValueError, KeyError) as error:
        remedy = "run: pytest --update-examples -k 'product and errors'"
        raise SnippetError(ENTRIES, None, f"cannot be read ({error}); {remedy}") from None
    return known


def ask(entries: Sequence[Entry], pastes: Iterable[str], before: str = "", after: str = "") -> list[Answer]:
    """The finder's answers, each paste standing between two texts."""
    asked = {"entries": entries, "pastes": list(pastes), "before": before, "after": after}
    answers = run_module(_ASK, asked)
    return [
        Answer(answer["kind"], *(tuple(answer[name]) for name in ("hits", "also", "causes", "lines")))
        for answer in answers
    ]
