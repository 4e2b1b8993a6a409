"""Characters that nobody sees: they hide text from a reader, or split a line that looks whole."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

PLACES = (
    ("docs", (".md", ".ipynb", ".toml", ".txt", ".svg", ".diff", ".json", ".html", ".css", ".js")),
    ("snippets", (".py", ".toml")),
)
"""Where they are looked for: pages, what they include, data and snippets."""

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u0085\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e007f\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)


def invisible(root: Path) -> list[str]:
    """Each invisible character in the files of a checkout, with its line and its name."""
    findings: list[str] = []
    for folder, kinds in PLACES:
        for path in sorted((root / folder).rglob("*")):
            if (
                path.suffix in kinds
                and path.is_file()
                and not (folder == "docs" and "snippets" in path.parts[len(root.parts) :])
            ):
                findings += _in(path, path.relative_to(root).as_posix())
    return findings


def _in(path: Path, name: str) -> Iterator[str]:
    text = path.read_bytes().decode("utf-8", "replace")
    for match in _INVISIBLE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        character = match[0]
        called = unicodedata.name(character, "a control character")
        remedy = "delete it, or write it as an escape (\\u....) where the program needs it"
        yield f"{name}:{line}: holds the invisible character U+{ord(character):04X} ({called}); {remedy}."
