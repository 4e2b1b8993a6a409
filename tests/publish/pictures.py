"""The pictures of a page say how large they are, so that the text below them stands still while they come."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

_PICTURE = re.compile(r'<img\b(?![^>]* (?:width|height)=)(?P<rest>[^>]*\bsrc="(?P<address>[^":]+\.svg)"[^>]*)>')
_TAG = re.compile("<svg[^>]*>")
_SIDE = re.compile(r'\s(width|height)="([\d.]+)(pt|px)?"')
PIXELS = 4 / 3
"""A point in CSS pixels."""


def sized(html: str, folder: Path) -> str:
    """A page of this folder with the width and height of its SVG pictures, in CSS pixels; all but the first are
    fetched when the reader comes near. A picture that says neither, or is gone, stays as it is."""
    first = True

    def with_size(match: re.Match[str]) -> str:
        nonlocal first
        late, first = "" if first else ' loading="lazy"', False
        size = _size(folder / unquote(urlsplit(match["address"]).path))
        return f'<img width="{size[0]}" height="{size[1]}"{late}{match["rest"]}>' if size else match[0]

    return _PICTURE.sub(with_size, html)


@cache
def _size(file: Path) -> tuple[int, int] | None:
    """Width and height of a picture; None where it does not say both."""
    tag = _TAG.search(file.read_text("utf-8")) if file.is_file() else None
    said = _SIDE.findall(tag[0]) if tag else []
    sides = {side: round(float(number) * (PIXELS if unit == "pt" else 1)) for side, number, unit in said}
    return (sides["width"], sides["height"]) if len(sides) == 2 else None
