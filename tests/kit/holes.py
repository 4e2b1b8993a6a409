"""Whether a text with `{word}` holes fits a message: one rule, for the error index, the finder and its tests.

The rule, which docs/assets/scripts/finder-*.js follow too:

- White space and back-ticks are left out of both, capitals are small letters, and curly quotation marks are straight.
- The pieces between the holes stand in the message in their order, and none overlaps another.
- A piece of fewer than SHORT letters is no evidence: it may be missing.
- A hole takes at most GAP letters.
- The more letters of evidence a text has, the better it fits.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

SHORT = 3
"""Letters that make a piece evidence."""

GAP = 6000
"""Letters that a value may take."""

_HOLE = re.compile(r"\{\w*\}")
_LEFT_OUT = [*range(33), ord("`"), 0xA0, *range(0x2000, 0x200B), 0x2028, 0x3000]
_LETTERS: dict[int, str | None] = {
    **dict.fromkeys(_LEFT_OUT),
    **{code: chr(code).lower() for code in range(ord("A"), ord("Z") + 1)},
    **dict.fromkeys((0x2018, 0x2019), "'"),
    **dict.fromkeys((0x201C, 0x201D), '"'),
}


@dataclass(frozen=True)
class _Chain:
    """Where a piece begins, and the chain of the pieces before it."""

    start: int
    before: "_Chain | None"


@cache
def squeezed(text: str) -> str:
    """The letters of a text that count."""
    return text.translate(_LETTERS)


@cache
def pieces(text: str) -> tuple[str, ...]:
    """What stands between the holes of a text, squeezed; an empty piece where it begins or ends with a hole."""
    return tuple(squeezed(piece) for piece in _HOLE.split(text))


def letters(text: str) -> int:
    """How many letters of evidence a text has."""
    return sum(len(piece) for piece in pieces(text) if len(piece) >= SHORT)


def fits(text: str, message: str) -> bool:
    """Whether a text fits a message, or a part of it; one without evidence fits none."""
    return _chain([piece for piece in pieces(text) if len(piece) >= SHORT], squeezed(message)) is not None


def shown(text: str) -> str:
    """A text as a reader sees it, with an ellipsis in each hole."""
    return _HOLE.sub("…", text)


def filled(text: str, values: Iterable[str]) -> str:
    """A text with the next value in each hole; there must be enough of them."""
    following = iter(values)
    return _HOLE.sub(lambda _: next(following), text)


def place(text: str, message: str) -> tuple[int, int] | None:
    """From where to where a text stands in a message, None where it does not fit.

    What begins or ends without evidence begins or ends with the line; back-ticks beside it belong to it.
    """
    evidence = [piece for piece in pieces(text) if len(piece) >= SHORT]
    chain = _chain(evidence, squeezed(message))
    if chain is None:
        return None
    origin = [index for index, letter in enumerate(message) if squeezed(letter)]
    stop = origin[chain.start + len(evidence[-1]) - 1] + 1
    while chain.before:
        chain = chain.before
    start = origin[chain.start]
    while start and message[start - 1] == "`":
        start -= 1
    while message[stop : stop + 1] == "`":
        stop += 1
    if len(pieces(text)[0]) < SHORT:
        start = message.rfind("\n", 0, start) + 1
    if len(pieces(text)[-1]) < SHORT:
        stop = (message + "\n").index("\n", stop)
    return start, stop


def _chain(evidence: list[str], stream: str) -> _Chain | None:
    """The first way in which pieces stand in a stream in order; each is as near to the one before as it can be."""
    if not evidence:
        return None
    reached = [_Chain(start, None) for start in _places(evidence[0], stream)]
    for previous, piece in pairwise(evidence):
        further, k = [], 0
        for start in _places(piece, stream):
            while k + 1 < len(reached) and reached[k + 1].start + len(previous) <= start:
                k += 1
            if k < len(reached) and 0 <= start - reached[k].start - len(previous) <= GAP:
                further.append(_Chain(start, reached[k]))
        reached = further
    return reached[0] if reached else None


def _places(piece: str, stream: str) -> list[int]:
    places, start = [], stream.find(piece)
    while start >= 0:
        places.append(start)
        start = stream.find(piece, start + 1)
    return places
