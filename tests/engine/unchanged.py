"""What passed with the same content before: what `--quick` need not run again.

Every test that names what it depends on has a digest of that. A green one is kept in .cache/green.json, which is of
this machine and not committed.
"""

import hashlib
import json
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from engine.files import write_atomically

STATE = Path(".cache/green.json")
ALWAYS = ("tests/engine", "requirements.txt")
"""What every run of a program depends on."""


class Unchanged:
    """Digests of tests that passed, by their ids."""

    def __init__(self, root: Path) -> None:
        self.root = root
        try:
            self._green: dict[str, str] = json.loads((root / STATE).read_text("utf-8"))
        except (OSError, ValueError):
            self._green = {}

    def digest(self, paths: Iterable[str]) -> str:
        """Of the contents of files and folders, seen from the checkout, and of what every run depends on."""
        parts = [sys.version, *(_content(self.root / path) for path in (*ALWAYS, *paths))]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]

    def holds(self, test: str, digest: str) -> bool:
        """Whether a test passed with this digest."""
        return self._green.get(test) == digest

    def forget(self) -> None:
        """Read contents anew, after something has been written."""
        _content.cache_clear()

    def keep(self, digests: dict[str, str]) -> None:
        """Remember tests that passed, where the checkout can be written to."""
        self._green |= digests
        try:
            write_atomically(self.root / STATE, json.dumps(self._green, indent=0).encode())
        except OSError:
            return


@cache
def _content(path: Path) -> str:
    """A digest of a file, or of all files below a folder with their names."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    files = (file for file in sorted(path.rglob("*")) if file.is_file() and "__pycache__" not in file.parts)
    return hashlib.sha256("\n".join(f"{file} {_content(file)}" for file in files).encode()).hexdigest()
