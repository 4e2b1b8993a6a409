"""From every kind to every kind: the calls, read from `snippets/conversions/`."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from kit.kinds import KINDS, NAMES, Kind
from kit.toml import checked, python, values

FOLDER = Path("snippets/conversions")


@dataclass(frozen=True)
class Source:
    """A kind to convert from: what makes its `x`, and the same in each of several dtypes, which stand for `{0}`."""

    kind: Kind
    make: str
    typed: str
    dtypes: tuple[str, ...]

    @property
    def file(self) -> Path:
        """Where it is declared, seen from the checkout."""
        return FOLDER / f"{self.kind.slug}.toml"


@dataclass(frozen=True)
class Conversion:
    """A way from one kind to another.

    `code` is an expression that makes the other kind of `x`, or statements that set `result` (and `out`, where `result`
    lives in a graph only). With a reason, `why`, there is no such call, and `code` is the way round. `data` in it is
    numbers to give to a model or a function.
    """

    source: Source
    to: str
    code: str
    why: str = ""

    @property
    def name(self) -> str:
        """What it is called."""
        return f"{self.source.kind.name} -> {self.to}"

    @property
    def uses_data(self) -> bool:
        """Whether the code gives numbers, `data`, to a model or a function."""
        return bool(re.search(r"\bdata\b", self.code))

    @property
    def outside(self) -> bool:
        """Whether the code stands outside of the function whose argument is `x`, and has that function itself."""
        return self.source.kind.traced and self.uses_data


def conversions(checkout: Path) -> tuple[Conversion, ...]:
    """All conversions, nine kinds to nine kinds. Raises SnippetError for a file that is missing or half-written."""
    names = {f"{kind.slug}.toml" for kind in KINDS}
    if other := sorted({path.name for path in (checkout / FOLDER).glob("[!.]*.toml")} - names):
        remedy = f"its name must be one of {', '.join(sorted(names))}"
        raise SnippetError(FOLDER / other[0], None, f"is of none of the nine kinds; {remedy}.")
    return tuple(conversion for kind in KINDS for conversion in _of_kind(kind, checkout))


def _of_kind(kind: Kind, checkout: Path) -> list[Conversion]:
    file = FOLDER / f"{kind.slug}.toml"
    needed = {"make": str, "typed": str, "dtypes": list}
    data = checked(file, "the file", values(checkout / file, checkout), needed, {"to": dict, "instead": dict})
    source = Source(kind, data["make"], data["typed"], tuple(data["dtypes"]))
    python(file, "`make`", source.make)
    calls, ways = data.get("to", {}), data.get("instead", {})
    for name in [*calls, *ways]:
        if name not in NAMES:
            raise SnippetError(file, None, f"converts to {name!r}, which is no kind; choose from {', '.join(NAMES)}.")
    return [_conversion(source, name, calls, ways) for name in NAMES]


def _conversion(source: Source, to: str, calls: dict[str, Any], ways: dict[str, Any]) -> Conversion:
    if (to in calls) == (to in ways):
        remedy = "take one out" if to in calls else f"add a line to [to], or [instead.{to!r}] with `why` and `code`"
        what = "both a call and a way round" if to in calls else "no way"
        raise SnippetError(source.file, None, f"has {what} to {to}; {remedy}.")
    if to in calls:
        data = checked(source.file, f"the way to {to}", {"code": calls[to]}, {"code": str})
    else:
        data = checked(source.file, f"the way round to {to}", ways[to], {"why": str, "code": str})
    return Conversion(source, to, python(source.file, f"the way to {to}", data["code"]), data.get("why", ""))
