"""Why a message is raised, where one message has several causes: what tells each in a traceback, and what to do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kit import toml

COMMON = "common"
"""The name of the cause that the top of an entry's file describes, where it has none of its own."""

_TEXTS = ("name", "sign", "why", "fix")
_OPTIONAL = ("shows", "snippet", "also", "versions", "library")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@dataclass(frozen=True)
class Cause:
    """One cause. `sign` is what a reader sees of it, a clause without its full stop; `shows` are regular expressions of
    which one stands in a paste of it, with each run of white space as one space; `pair` names its snippets; `also` more
    that raise the message by it; `versions` where only those have it; `library` where its code has it, which is not installed here.
    """

    name: str
    sign: str
    shows: tuple[str, ...]
    why: str
    fix: str
    pair: str | None
    also: tuple[str, ...] = ()
    versions: str | None = None
    library: str | None = None

    @property
    def failing(self) -> tuple[str, ...]:
        """The snippets that raise the message by this cause, seen from `snippets/`."""
        return (*([f"{self.pair}-fails.py"] if self.pair else []), *self.also)


def further(table: toml.Table) -> tuple[Cause, ...]:
    """The causes of an entry's file beside the one at its top. Raises SnippetError for one that says too little or too much."""
    causes, line, names = [], 0, {table.values.get("name", COMMON)}
    _check_shows(table, table.values, line)
    if table.values.get("causes") and not table.values.get("sign"):
        raise table.error("causes", "has `causes`, and its first cause has no `sign`; write at the top: sign = ...")
    for values in table.values.get("causes", ()):
        line = table.line("causes", line) or line
        for name in values.keys() - {*_TEXTS, *_OPTIONAL}:
            raise table.error(name, f"a cause says `{name}`; it may say {', '.join((*_TEXTS, *_OPTIONAL))}.", line)
        for name in _TEXTS:
            if not isinstance(values.get(name), str) or not values[name].strip():
                raise table.error("causes", f"a cause has no text `{name}`; write one.", line - 1)
        if not _NAME.fullmatch(values["name"]) or values["name"] in names:
            remedy = "write small letters and hyphens, and another for each cause"
            raise table.error("name", f"a cause has the `name` {values['name']!r}; {remedy}.", line)
        names.add(values["name"])
        if not any(values.get(name) for name in ("snippet", "also", "versions", "library")):
            raise table.error("causes", "no snippet shows this cause; name a pair: snippet = ...", line - 1)
        _check_shows(table, values, line)
        causes.append(_cause(values))
    return tuple(causes)


def _cause(values: Mapping[str, Any]) -> Cause:
    return Cause(
        name=values["name"],
        sign=values["sign"].strip(),
        shows=tuple(values.get("shows", ())),
        why=values["why"].strip(),
        fix=values["fix"].strip(),
        pair=values.get("snippet"),
        also=tuple(values.get("also", ())),
        versions=values.get("versions"),
        library=values.get("library"),
    )


def _check_shows(table: toml.Table, values: Mapping[str, Any], line: int) -> None:
    shows = values.get("shows", [])
    if not isinstance(shows, list) or not all(isinstance(pattern, str) and pattern for pattern in shows):
        raise table.error("shows", f"`shows` is {shows!r}; write a list of regular expressions.", line)
    for pattern in shows:
        try:
            re.compile(pattern)
        except re.error as error:
            raise table.error(
                "shows", f"{pattern!r} in `shows` is no regular expression ({error}); correct it.", line
            ) from None
