"""Tells a change of a value in the few words that a failure has for it."""

from typing import Any

MOST = 70
"""Characters of a value that are shown."""

BEFORE = 10
"""Of these, how many stand before the first difference of values that are longer."""


def change(before: Any, after: Any) -> str:
    """Both values, long ones from shortly before where they begin to differ."""
    old, new = str(before), str(after)
    first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    start = 0 if max(len(old), len(new)) <= MOST else max(0, first - BEFORE)
    return f"was {_part(old, start)!r}, is {_part(new, start)!r}"


def _part(value: str, start: int) -> str:
    end = start + MOST
    return ("… " if start else "") + value[start:end] + (" …" if end < len(value) else "")
