"""What `--quick` need not run again: tests that passed, and programs that ran, with the same content before.

Every test that names what it depends on has a digest of that; a green one is kept in .cache/green.json. What programs
gave is kept in .cache/outcomes.json by their code, and holds while the tests and the packages are the same. Both are
of this machine and not committed.
"""

import dataclasses
import hashlib
import json
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from engine.files import write_atomically
from engine.programs import Outcome

STATE, OUTCOMES = Path(".cache/green.json"), Path(".cache/outcomes.json")
ALWAYS = ("tests/engine", "requirements.txt")
"""What every run of a program depends on."""


class Unchanged:
    """Digests of tests that passed, by their ids."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._green: dict[str, str] = _read(root / STATE)

    def digest(self, paths: Iterable[str]) -> str:
        """Of the contents of files and folders, seen from the checkout, and of what every run depends on."""
        parts = [sys.version, *(_content(self.root, path) for path in (*ALWAYS, *paths))]
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
        _write(self.root / STATE, self._green)

    def outcomes(self) -> dict[str, Outcome]:
        """What programs gave, by the digest of their code, as long as the tests and the packages are the same."""
        kept = _read(self.root / OUTCOMES)
        if kept.get("setting") != self.digest(["tests"]):
            return {}
        return {key: Outcome(**outcome) for key, outcome in kept["outcomes"].items()}

    def keep_outcomes(self, outcomes: Mapping[str, Outcome]) -> None:
        """Remember what programs gave."""
        if outcomes:
            every = {**self.outcomes(), **outcomes}
            kept = {key: dataclasses.asdict(outcome) for key, outcome in every.items()}
            _write(self.root / OUTCOMES, {"setting": self.digest(["tests"]), "outcomes": kept})


def _read(path: Path) -> dict[str, Any]:
    try:
        content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return content


def _write(path: Path, content: Mapping[str, Any]) -> None:
    """Write, where the checkout can be written to."""
    try:
        write_atomically(path, json.dumps(content, indent=0).encode())
    except OSError:
        return


@cache
def _content(root: Path, name: str) -> str:
    """A digest of a file, or of all files below a folder with their names."""
    path = root / name
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    files = [file for file in sorted(path.rglob("*")) if file.is_file() and "__pycache__" not in file.parts]
    names = [file.relative_to(root).as_posix() for file in files]
    return hashlib.sha256("\n".join(f"{each} {_content(root, each)}" for each in names).encode()).hexdigest()
