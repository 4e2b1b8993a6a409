"""Long texts, cut behind what tells each from all others."""

from collections.abc import Iterable
from itertools import pairwise

KEPT = 68
"""Letters that stay of any text."""
BEHIND = 10
"""Letters that stay behind those that a text shares with another; to cut off fewer than that is not worth it."""


def shortened(texts: Iterable[str]) -> dict[str, str]:
    """Each text, and what stays of it. A text that is cut ends in a hole."""
    listed = sorted(set(texts))
    shared = dict.fromkeys(listed, 0)
    for one, other in pairwise(listed):
        both = _shared(one, other)
        shared[one], shared[other] = max(shared[one], both), max(shared[other], both)
    return {text: _cut(text, max(KEPT, shared[text] + BEHIND)) for text in listed}


def _cut(text: str, length: int) -> str:
    """The text up to the end of the word at `length`, where enough stands behind that."""
    head, _, rest = text[length:].partition(" ")
    if len(rest) < BEHIND:
        return text
    return f"{(text[:length] + head).removesuffix('{}').rstrip()} {{}}"


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))
