"""Messages of all releases put together: where each stands, which releases have it, and what its raise says later."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise

from atlas.facts import Facts
from atlas.met import met
from kit import holes

SAME_PLACE = 0.5
"""Likeness of two texts, by their words, where the same function raises the same type with one and then with the other."""
ELSEWHERE = 0.75
"""The same, where the raise has moved."""

_FOLDER = re.compile(r"^(?:keras/src/|keras/|tf_keras/src/|tensorflow/python/keras/)")


@dataclass
class Record:
    """A message: its type and text, the releases that have it by place ("layers/layer.py", "Layer.call"), its successor."""

    type: str
    text: str
    places: dict[tuple[str, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    place: tuple[str, str] = ("", "")
    successor: "Record | None" = None

    @property
    def releases(self) -> set[int]:
        """All releases that have it."""
        return set().union(*self.places.values())

    def settle(self, legacy: Collection[int]) -> None:
        """Find its place: where it stands now, or stood last. What only keeps an old package alive counts last."""

        def rank(place: tuple[str, str]) -> tuple[object, ...]:
            releases = self.places[place]
            return -max(releases.difference(legacy), default=-1), -max(releases), -len(releases), place

        self.place = min(self.places, key=rank)

    def order(self) -> tuple[object, ...]:
        """Messages of one function together, from the oldest on."""
        return (*self.place, min(self.releases), self.type, self.text)


def home(path: str) -> str:
    """A module's path without what the packages of Keras put in front of it: all of them have "layers/core/dense.py"."""
    return _FOLDER.sub("", path)


def records(facts: Sequence[Facts], lines: Sequence[range], legacy: Collection[int] = ()) -> list[Record]:
    """The messages of all releases, with successors in each line of releases that follow one another.

    Texts that differ in no letter that counts are one, in the newest spelling: no paste tells them apart. `legacy` are
    releases that only keep an old package alive.
    """
    known: dict[tuple[str, str], Record] = {}
    for number in sorted(range(len(facts)), key=lambda number: (number not in legacy, number)):
        for path, messages in facts[number].messages.items():
            for message in messages if met(path) else ():
                key = message.type, holes.squeezed(message.text)
                record = known.setdefault(key, Record(message.type, message.text))
                record.text = message.text
                record.places[home(path), message.function].add(number)
    for record in known.values():
        record.settle(legacy)
    listed = sorted(known.values(), key=Record.order)
    for line in lines:
        _succeed(listed, line)
    return listed


def _succeed(listed: Iterable[Record], line: range) -> None:
    """Give each message that a line of releases lost the one that stands in its place since."""
    last, first = defaultdict(list), defaultdict(list)
    for record in listed:
        inside = record.releases.intersection(line)
        if inside:
            last[max(inside)].append(record)
            first[min(inside)].append(record)
    for number, following in pairwise(line):
        new = _Words(first[following])
        for record in last[number]:
            record.successor = record.successor or new.likest(record, number, following)


def _words(text: str) -> list[str]:
    """The words and holes of a text, without capitals and quotation marks."""
    return re.findall(r"\w+|\{\}", text.lower())


class _Words:
    """Messages by their words."""

    def __init__(self, listed: Sequence[Record]) -> None:
        self._listed = listed
        self._having: Mapping[str, list[int]] = defaultdict(list)
        for number, record in enumerate(listed):
            for word in set(_words(record.text)):
                self._having[word].append(number)

    def likest(self, record: Record, before: int, after: int) -> Record | None:
        """The message that a raise has in release `after`, which had another in `before`; None where none is alike."""
        words = _words(record.text)
        shared = Counter(number for word in set(words) for number in self._having.get(word, ()))
        places = {place for place, releases in record.places.items() if before in releases}
        best: tuple[float, Record] | None = None
        for number, count in sorted(shared.items(), key=lambda each: (-each[1], each[0]))[:12]:
            other = self._listed[number]
            if other.type != record.type or count < len(set(words)) / 3:
                continue
            stays = any(after in releases for place, releases in other.places.items() if place in places)
            likeness = SequenceMatcher(None, words, _words(other.text), autojunk=False).ratio()
            if likeness >= (SAME_PLACE if stays else ELSEWHERE) and (best is None or likeness + stays > best[0]):
                best = likeness + stays, other
        return best[1] if best else None
