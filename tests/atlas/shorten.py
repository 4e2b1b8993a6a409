"""Long texts, cut behind what tells each from all others."""

from collections.abc import Iterable
from itertools import pairwise

KEPT = 130
"""Letters that stay of any text."""
BEHIND = 24
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
    if len(text) < length + BEHIND:
        return text
    head = text[:length].rpartition(" ")[0]
    return f"{head.removesuffix('{}').rstrip()} {{}}"


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))
