"""The entries of the error index as values, and which of them a message belongs to."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.errors import SnippetError
from engine.snippet import parse
from errors.causes import COMMON, Cause
from kit import holes


@dataclass(frozen=True)
class Variant:
    """The text that other versions raise, and where that is known from (an address).

    `same` says that it holds no more than the words of the entry's own text, so that a page need not show it.
    """

    text: str
    versions: str
    source: str
    same: bool = False


@dataclass(frozen=True)
class Entry:
    """One error. `text` has `{word}` where values stand; `pair` names its snippets; an entry of other versions has none.

    `general` words are Python's own for many errors: any other entry that fits goes first, unless a sign of a cause shows.
    `further` are causes beside the one that `why`, `fix`, `pair` and `also` are about; that one has a `name` and a `sign` then.
    """

    slug: str
    group: str
    text: str
    type: str
    raised: str
    why: str
    fix: str
    guides: tuple[str, ...]
    pair: str | None
    also: tuple[str, ...]
    variants: tuple[Variant, ...]
    wrapper: bool
    only_on: str | None
    older: tuple[str, ...] = ()
    general: bool = False
    name: str = COMMON
    sign: str = ""
    shows: tuple[str, ...] = ()
    further: tuple[Cause, ...] = ()

    @property
    def causes(self) -> tuple[Cause, ...]:
        """All causes, the commonest first."""
        first = Cause(self.name, self.sign, self.shows, self.why, self.fix, self.pair, self.also)
        return (first, *self.further)

    @property
    def title(self) -> str:
        """The text as a reader sees it."""
        return holes.shown(self.text)

    @property
    def failing(self) -> tuple[str, ...]:
        """The snippets that raise it, seen from `snippets/`."""
        return tuple(name for cause in self.causes for name in cause.failing)

    @property
    def texts(self) -> tuple[str, ...]:
        """What it is known by: its text, then those of other versions."""
        return (self.text, *(variant.text for variant in self.variants))


class Shown(Protocol):
    """A cause: the regular expressions of which one stands in a paste of it."""

    @property
    def shows(self) -> tuple[str, ...]: ...


_WARNED = re.compile(r"^\S+:\d+: (\w*Warning): (.+)$", re.MULTILINE)
"""How Python prints a warning: where, then its class and text."""
_LOGGED = re.compile(r"^WARNING:tensorflow:(.+)$", re.MULTILINE)
"""How TensorFlow logs one."""
LOGGED = "Warning"
"""The type of an entry about a warning that TensorFlow logs, which has no class."""


class Known(Protocol):
    """What a message is compared with: an entry, or what the finder knows of one."""

    @property
    def slug(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def texts(self) -> tuple[str, ...]: ...
    @property
    def wrapper(self) -> bool: ...
    @property
    def general(self) -> bool: ...
    @property
    def causes(self) -> Sequence[Shown]: ...


def message(snippet: Path, checkout: Path) -> tuple[str, str]:
    """Type and message that a failing snippet's transcript ends with; of a program that only warns, its last warning, or
    what TensorFlow logged last as one. An exception without words says no more than the line that raised it."""
    parsed = parse(snippet, checkout)
    if not parsed.raises:
        if warned := _WARNED.findall(parsed.recorded):
            kind, text = warned[-1]
            return kind, text
        if logged := _LOGGED.findall(parsed.recorded):
            return LOGGED, logged[-1]
        raise SnippetError(parsed.path, None, "raises nothing, and an entry names it; name another.")
    lines = parsed.recorded.split("\n")
    starts = [n for n, line in enumerate(lines) if re.match(rf"[\w.]*\b{parsed.raises}(:|$)", line)]
    if not starts:
        raise SnippetError(parsed.path, None, "has no transcript yet; run: pytest --update-examples")
    words = "\n".join(lines[starts[-1] :]).partition(":")[2].strip()
    return parsed.raises, words or f"raise {parsed.raises}"


def raises_as(type: str, kind: str, text: str) -> bool:
    """Whether a message of the exception `kind` is one of `type`: by itself, or as what another exception wraps."""
    return type == kind or text.startswith(f"{type}:")


def shows(entry: Known, text: str) -> bool:
    """Whether a sign of one of an entry's causes stands in a text."""
    line = " ".join(text.split())
    return any(re.search(sign, line) for cause in entry.causes for sign in cause.shows)


def entry_for(known: Iterable[Known], kind: str, text: str) -> str | None:
    """The slug of the entry that says most of a message.

    Those that only wrap another one come last; they keep its type, whatever that is. General words come behind them,
    where no sign shows.
    """
    rated = [
        (not entry.general or shows(entry, text), not entry.wrapper, holes.letters(words), entry.slug)
        for entry in known
        if entry.wrapper or raises_as(entry.type, kind, text)
        for words in entry.texts
        if holes.fits(words, text)
    ]
    return max(rated)[3] if rated else None
