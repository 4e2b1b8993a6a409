"""TOML files that writers edit: what is wrong in one is a sentence with its file and line."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError


@dataclass(frozen=True)
class Table:
    """A TOML file: its path seen from the checkout, its text, and its values."""

    path: Path
    text: str
    values: dict[str, Any]

    def line(self, key: str, after: int = 0) -> int | None:
        """The line, behind line `after`, that sets a key; None where there is none."""
        lines = enumerate(self.text.split("\n"), 1)
        return next(
            (n for n, line in lines if n > after and re.match(rf'\s*(\[+)?"?{re.escape(key)}"?\s*[=\].]', line)), None
        )

    def error(self, key: str, sentence: str, after: int = 0) -> SnippetError:
        """What is wrong with the value of a key."""
        return SnippetError(self.path, self.line(key, after), sentence)


def read(path: Path, checkout: Path) -> Table:
    """A file's table. Raises SnippetError for one that is not TOML or not UTF-8."""
    name = path.relative_to(checkout)
    try:
        text = path.read_text("utf-8")
        return Table(name, text, tomllib.loads(text))
    except UnicodeDecodeError as error:
        raise SnippetError(name, None, f"is not UTF-8 (byte {error.start}); save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        what = re.sub(r" \(at .*\)$", "", str(error))
        numbered = re.search(r"\(at line (\d+)", str(error))
        line = int(numbered[1]) if numbered else text.rstrip("\n").count("\n") + 1
        raise SnippetError(name, line, f"is not valid TOML ({what}); correct the line.") from None
