"""What the search knows of words (`docs/search.toml`), and the words of a section without those that it need not know."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kit import toml

FILE = "docs/search.toml"
_CHUNK = re.compile(r"[\w.'’]+")
_NAME = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")
_COMPOUND = re.compile(r"\.|[a-z0-9]_[a-z0-9]|^_+[a-z]|[a-z][A-Z]|[A-Z]{2,}[a-z]")
_NUMBER = re.compile(r"[\d.]+")


@dataclass(frozen=True)
class Words:
    """Words that are left out everywhere, and groups of words, each of which counts as the first of its group."""

    stop: tuple[str, ...]
    same: tuple[str, ...]

    def of(self, text: str, code: str, known: str) -> list[str]:
        """Each word of a text and each name of its code once, without those of `known`, sorted."""
        chunks = {*self._chunks(text), *self._names(code)}
        left_out = {chunk.lower() for chunk in self._chunks(known)}
        return sorted(chunk for chunk in chunks if chunk.lower() not in left_out)

    def _chunks(self, text: str) -> Iterator[str]:
        for match in _CHUNK.findall(text):
            chunk = match.strip(".'’")
            if chunk and chunk.lower().replace("'", "") not in self.stop and not _NUMBER.fullmatch(chunk):
                yield chunk.lower() if chunk.istitle() or chunk.isupper() else chunk

    @staticmethod
    def _names(code: str) -> Iterator[str]:
        return (name for name in _NAME.findall(code) if _COMPOUND.search(name))


def words(checkout: Path) -> Words:
    """The words of a checkout. Raises SnippetError where the file cannot be read."""
    table = toml.checked(Path(FILE), "the file", toml.values(checkout / FILE, checkout), {"stop": str, "same": str})
    return Words(tuple(table["stop"].split()), tuple(table["same"].strip().split("\n")))
