"""What the finder knows of the error index: each entry with its texts and its causes."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from errors.entries import Entry, shows
from errors.index import entries, entry_paths
from kit.inline import Part, first_sentence, parts

SIGNATURES = Path("docs/assets/generated/errors/entries.json")
"""What the finder knows of each entry."""

PROGRAMS = Path("docs/assets/generated/errors/programs.json")
"""The programs that work, which the finder shows."""


@dataclass(frozen=True)
class Sign:
    """What the finder knows of a cause: what tells it in a paste, the first sentence of its remedy, the pair of snippets
    whose second it shows, and all that raise the message by it."""

    name: str
    sign: tuple[Part, ...]
    shows: tuple[str, ...]
    fix: tuple[Part, ...]
    pair: str | None
    failing: tuple[str, ...]


@dataclass(frozen=True)
class Signature:
    """What the finder knows of an entry."""

    slug: str
    title: str
    type: str
    texts: tuple[str, ...]
    wrapper: bool
    general: bool
    url: str
    causes: tuple[Sign, ...]

    @property
    def snippets(self) -> tuple[str, ...]:
        """All snippets that raise it, seen from `snippets/`."""
        return tuple(name for cause in self.causes for name in cause.failing)


def shows_a_cause(signature: Signature, text: str) -> bool:
    """Whether a message may be of one of the entry's causes: where each has a sign, one must stand in it."""
    return any(not cause.shows for cause in signature.causes) or shows(signature, text)


def committed(checkout: Path) -> list[Signature]:
    """What the finder knows of each entry, as its file says."""
    listed = json.loads((checkout / SIGNATURES).read_text("utf-8"))["entries"]
    return [Signature(**{**each, "texts": tuple(each["texts"]), "causes": _signs(each["causes"])}) for each in listed]


def _signs(listed: Iterable[dict[str, Any]]) -> tuple[Sign, ...]:
    lists = ("sign", "shows", "fix", "failing")
    return tuple(Sign(**{**each, **{name: tuple(each[name]) for name in lists}}) for each in listed)


def signatures(checkout: Path, known_entries: Iterable[Entry] | None = None) -> list[Signature]:
    """What the finder knows of each entry. Of one that cannot be read, it goes on knowing what is committed.

    `known_entries` are those that can be read, where they are known already.
    """
    known = {
        entry.slug: Signature(
            entry.slug,
            entry.title,
            entry.type,
            entry.texts,
            entry.wrapper,
            entry.general,
            f"errors/{entry.slug}/",
            tuple(
                Sign(
                    cause.name,
                    parts(cause.sign, "errors"),
                    cause.shows,
                    first_sentence(cause.fix, "errors"),
                    cause.pair,
                    cause.failing,
                )
                for cause in entry.causes
            ),
        )
        for entry in (entries(checkout) if known_entries is None else known_entries)
    }
    slugs = [path.stem for path in entry_paths(checkout / "snippets")]
    if (checkout / SIGNATURES).exists() and set(slugs) - known.keys():
        for each in committed(checkout):
            known.setdefault(each.slug, each)
    return [known[slug] for slug in slugs if slug in known]
