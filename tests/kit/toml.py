"""TOML files that writers edit: what is wrong in one is a sentence with its file and line."""

import ast
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError

_NAMES: dict[type, str] = {str: "text", list: "a list", dict: "a table"}


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
    """A file's table. Raises SnippetError for one that is not there, not TOML or not UTF-8."""
    name = path.relative_to(checkout)
    try:
        text = path.read_text("utf-8")
        return Table(name, text, tomllib.loads(text))
    except FileNotFoundError:
        raise SnippetError(name, None, "is missing; write it, or take it back from Git.") from None
    except UnicodeDecodeError as error:
        raise SnippetError(name, None, f"is not UTF-8 (byte {error.start}); save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        what = re.sub(r" \(at .*\)$", "", str(error))
        numbered = re.search(r"\(at line (\d+)", str(error))
        line = int(numbered[1]) if numbered else text.rstrip("\n").count("\n") + 1
        raise SnippetError(name, line, f"is not valid TOML ({what}); correct the line.") from None


def values(path: Path, checkout: Path) -> dict[str, Any]:
    """The values of a file. Raises SnippetError as `read` does."""
    return read(path, checkout).values


def checked(
    name: Path, what: str, value: Any, required: Mapping[str, type], optional: Mapping[str, type] | None = None
) -> dict[str, Any]:
    """A table of such a file, if it has the keys that it needs, no others, and values of their types.

    Raises SnippetError, which names the file and says `what` is wrong.
    """
    known = {**required, **(optional or {})}
    if not isinstance(value, dict):
        raise SnippetError(name, None, f"{what} is no table with {', '.join(map(repr, required))}; write it as one.")
    if unknown := sorted(value.keys() - known.keys()):
        choice = ", ".join(map(repr, known))
        raise SnippetError(name, None, f"{what} has {unknown[0]!r}; take it out, or choose one of {choice}.")
    if missing := sorted(required.keys() - value.keys()):
        raise SnippetError(name, None, f"{what} has no {missing[0]!r}; add it.")
    for key, content in value.items():
        if not isinstance(content, known[key]) or not content:
            raise SnippetError(
                name, None, f"{what} has a {key!r} that is not {_NAMES[known[key]]}, or is empty; correct it."
            )
    return value


def python(name: Path, what: str, code: str) -> str:
    """Code, if it is Python. Raises SnippetError."""
    try:
        ast.parse(code)
    except SyntaxError as error:
        raise SnippetError(name, None, f"{what} is no Python ({error.msg}); correct its code.") from None
    return code
