"""The wordings of an entry's message in other versions, computed from what all releases say.

An entry has the wordings of each raise that its snippets come to, and of those that it names itself in `older`, by the
words with which they begin. A wording that another entry's message has too tells nothing, and is left out.
"""

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Protocol

from errors.entries import Entry, Variant
from kit import holes

LEAST = 20
"""Letters of evidence that tie a raise to what was raised, and that a wording needs to tell an entry."""
ANY = "Exception"
"""The type of a raise that takes it from elsewhere."""

Raised = Mapping[str, Sequence[tuple[str, str]]]
"""Type and message of what the snippets of each entry raise, by its slug."""


class Wording(Protocol):
    """What a raise says in some versions; those of one `family` are what it said one after the other."""

    @property
    def type(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def versions(self) -> str: ...
    @property
    def family(self) -> int: ...
    @property
    def page(self) -> str: ...


def with_wordings(entries: Iterable[Entry], wordings: Sequence[Wording], raised: Raised) -> list[Entry]:
    """The entries, each with the variants that were computed behind those that its file has."""
    entries = list(entries)
    strong = [wording for wording in wordings if holes.letters(wording.text) >= LEAST]
    return [dataclasses.replace(each, variants=(*each.variants, *_variants(each, strong, raised))) for each in entries]


def _variants(entry: Entry, wordings: Sequence[Wording], raised: Raised) -> Iterable[Variant]:
    families = {
        wording.family for kind, text in raised.get(entry.slug, ()) for wording in _said(entry, wordings, kind, text)
    }
    named = [wording for older in entry.older for wording in _named(wordings, older)]
    families |= {wording.family for wording in named}
    others = [each for slug, listed in raised.items() if slug != entry.slug for each in listed]
    listed = []
    for wording in wordings:
        own = wording.family in families and not _known(entry, wording)
        if own and (wording in named or not any(_fits(wording, *other) for other in others)):
            listed.append(
                Variant(wording.text, wording.versions, f"../{wording.page}", holes.fits(wording.text, entry.text))
            )
    return listed


def _fits(wording: Wording, kind: str, text: str) -> bool:
    return wording.type in (kind, ANY) and holes.fits(wording.text, text)


def _said(entry: Entry, wordings: Sequence[Wording], kind: str, text: str) -> list[Wording]:
    """The wordings that say most of what was raised, where the entry's own words stand."""
    fitting = [
        wording
        for wording in wordings
        if _fits(wording, kind, text)
        if _overlap(entry.text, wording.text, text) and not _wider(wording.text, entry.text)
    ]
    most = max((holes.letters(wording.text) for wording in fitting), default=0)
    return [wording for wording in fitting if holes.letters(wording.text) == most]


def _overlap(one: str, other: str, message: str) -> bool:
    places = holes.place(one, message), holes.place(other, message)
    return None not in places and max(place[0] for place in places if place) < min(
        place[1] for place in places if place
    )


def _wider(wording: str, text: str) -> bool:
    """Whether a wording has a hole where the entry's text has words: it is said of other things too."""
    one, other = (
        [re.sub(r"\{\w*\}", "{}", word) for word in re.findall(r"\w+|\{\w*\}", each)]
        for each in (wording.removesuffix(" {}"), text)
    )
    for what, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        hole = (
            "{}" in one[a:b] if what == "replace" else what == "insert" and a < len(one) and "{}" in one[a - 1 : a + 1]
        )
        if hole and any(word.isalpha() for word in other[c:d]):
            return True
    return False


def _named(wordings: Sequence[Wording], older: str) -> list[Wording]:
    return [wording for wording in wordings if holes.squeezed(wording.text).startswith(holes.squeezed(older))]


def _known(entry: Entry, wording: Wording) -> bool:
    """Whether the texts of the entry stand in all that has the wording."""
    return any(holes.fits(text, wording.text) for text in entry.texts)


def unknown(entries: Iterable[Entry], wordings: Sequence[Wording]) -> list[str]:
    """A sentence for each text of `older` with which no wording begins."""
    strong = [wording for wording in wordings if holes.letters(wording.text) >= LEAST]
    return [
        f"snippets/errors/{entry.slug}.toml: no release says {older!r}, which `older` names; copy how a message begins."
        for entry in entries
        for older in entry.older
        if not _named(strong, older)
    ]
