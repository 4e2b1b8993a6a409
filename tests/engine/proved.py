"""The record of cold proofs: what was proved once needs no second proof while everything that decided it is the same.

A proof is known by content: the snippet, the pins of the packages that it can meet, the version of Python as in "3.11", and the modules that
start `python file` and compare what it wrote. `pytest --update-examples --cold` writes the record; in CI what has no valid proof runs
again, and a fortieth of the rest, chosen by the commit, whatever the record says.
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

from engine.files import write_atomically
from engine.pins import pinned

RECORD = Path("tests/engine/cold/proved.json")
MODULES = ("cold/sitecustomize.py", "environment.py", "normalisers.py", "plain.py", "supervisor.py")
"""What starts a cold proof and compares its output, seen from this folder.

How a file is read and how an ending becomes a sentence is shared with the warm runs, whose tests every run repeats.
"""
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
PARTS = 40
"""One part in so many runs whatever the record says."""


class Proved:
    """The proofs of a checkout for one version of Python: a digest by the snippet's path, seen from snippets/."""

    def __init__(self, root: Path, python: str = PYTHON) -> None:
        self.root = root
        self.python = python
        self._setting = digest(
            python.encode(),
            *((root / "tests" / "engine" / module).read_bytes() for module in MODULES),
        )
        self._proofs = read(root).get(python, {})

    def holds(self, path: Path) -> bool:
        """Whether the record has a valid proof of a snippet as it stands."""
        return self._proofs.get(self._name(path)) == self._proof(path)

    def due(self, path: Path, commit: str) -> bool:
        """Whether a snippet is of the part that a commit chooses."""
        return chosen(commit, self._name(path), PARTS)

    def add(self, path: Path) -> None:
        """Record a proof that has just been made. Drops what stands for snippets that are gone."""
        self._proofs[self._name(path)] = self._proof(path)
        snippets = self.root / "snippets"
        self._proofs = {name: proof for name, proof in sorted(self._proofs.items()) if (snippets / name).exists()}
        whole = dict(sorted((read(self.root) | {self.python: self._proofs}).items()))
        write_atomically(self.root / RECORD, (json.dumps(whole, indent=1) + "\n").encode())

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root / "snippets").as_posix()

    def _proof(self, path: Path) -> str:
        code = path.read_bytes().replace(b"\r\n", b"\n")
        return digest(self._setting.encode(), pinned(code.decode("utf-8", "replace"), self.root), code)


def read(root: Path) -> dict[str, dict[str, str]]:
    """The record as it stands: proofs by Python version. Empty where there is none that can be read."""
    try:
        record = json.loads((root / RECORD).read_text("utf-8"))
        return {python: dict(proofs) for python, proofs in record.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}  # as after a merge; a test says so, and every proof is due


def commit_of(root: Path) -> str:
    """The commit that is checked out; empty where that cannot be told."""
    try:
        command = ["git", "rev-parse", "HEAD"]
        return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""


def chosen(commit: str, name: str, one_in: int) -> bool:
    """Whether a commit chooses a name: one in so many, others with each commit."""
    return int(digest(commit.encode(), name.encode()), 16) % one_in == 0


def digest(*parts: bytes) -> str:
    """Of contents, one after the other: 16 hexadecimal digits."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()[:16]
