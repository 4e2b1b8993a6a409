"""The pictures of a page say how large they are, so that the text below them stands still while they come."""

import posixpath
import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

_PICTURE = re.compile(r'<img\b(?![^>]* (?:width|height)=)(?P<rest>[^>]*\bsrc="(?P<address>[^":]+\.svg)"[^>]*)>')
_SIDE = r'(?=[^>]*\b{}="(?P<{}>[\d.]+)(?:(?P<{}_pt>pt)|px)?")'
_SIZE = re.compile("<svg" + _SIDE.replace("{}", "width") + _SIDE.replace("{}", "height"))
PIXELS = 4 / 3
"""A point in CSS pixels."""


def sized(html: str, folder: Path) -> str:
    """A page of this folder with the width and height of its SVG pictures, in CSS pixels; all but the first are
    fetched when the reader comes near. A picture that says neither, or is gone, stays as it is."""
    first = True

    def with_size(match: re.Match[str]) -> str:
        nonlocal first
        late, first = "" if first else ' loading="lazy"', False
        size = _size(folder / posixpath.normpath(unquote(urlsplit(match["address"]).path)))
        return f'<img width="{size[0]}" height="{size[1]}"{late}{match["rest"]}>' if size else match[0]

    return _PICTURE.sub(with_size, html)


@cache
def _size(file: Path) -> tuple[int, int] | None:
    """Width and height of a picture as it says them."""
    if not file.is_file() or not (size := _SIZE.search(file.read_text("utf-8")[:2000])):
        return None
    sides = ("width", "height")
    width, height = (float(size[side]) * (PIXELS if size[f"{side}_pt"] else 1) for side in sides)
    return round(width), round(height)
