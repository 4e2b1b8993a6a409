"""What a program of the matrix or of the conversions gave, as the tables tell it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.programs import Outcome, Program, Programs

LOOK = Path(__file__).with_name("look.py")
"""Looks at the `result` of each program."""


@dataclass(frozen=True)
class Result:
    """What a program gave. `outcome` is "works" or "raises"; the rest is empty where it does not apply.

    `kind` is one of the nine of the matrix ("KerasTensor", "tf.Variable", "NumPy array" ...) or the Python type's name;
    in `shape`, None is an unknown length, and the word "unknown" an unknown rank. `detail` says what else there is: the
    value of a bool, int, str or shape, what a container holds, that a KerasTensor is sparse or ragged.
    `message` is what tells in the exception's text, mostly its first line; `text` is all of it.
    """

    outcome: str
    kind: str | None = None
    shape: tuple[int | None, ...] | str | None = None
    dtype: str | None = None
    detail: str | None = None
    error: str | None = None
    message: str | None = None
    text: str | None = None


def program(name: str, code: str) -> Program:
    """A program whose `result` is looked at."""
    return Program(name, code, LOOK)


def results(programs: Programs, wanted: Iterable[Program]) -> dict[str, Result]:
    """What programs gave, by their names. Raises SnippetError as `Programs.outcomes` does."""
    return {name: _result(outcome) for name, outcome in programs.outcomes(wanted).items()}


def _result(outcome: Outcome) -> Result:
    if outcome.error:
        text = outcome.text or ""
        return Result("raises", error=outcome.error, message=_telling(text), text=text)
    shape = outcome.value["shape"]
    return Result(
        "works",
        outcome.value["kind"],
        tuple(shape) if isinstance(shape, list) else shape,
        outcome.value["dtype"],
        outcome.value["detail"],
    )


def _telling(text: str) -> str:
    """The first line, on to where its brackets close; where that is AutoGraph's or Keras's wrapper, what they wrap."""
    lines = [line.strip() for line in text.split("\n") if line.strip()] or [""]
    if lines[0] == "in user code:":
        return re.sub(r"^[\w.]+: ", "", lines[-1])
    if lines[0].startswith("Exception encountered when calling"):
        lines = lines[1:] or lines
    whole = (" ".join(lines[:n]) for n in range(1, len(lines) + 1))
    return next((said for said in whole if _closed(said)), lines[0])


def _closed(text: str) -> bool:
    return all(text.count(opening) <= text.count(closing) for opening, closing in ("()", "[]", "{}"))
