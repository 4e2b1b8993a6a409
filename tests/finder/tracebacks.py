"""What a reader would paste of failing programs: the traceback of a terminal, and that of a notebook."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

from engine.errors import SnippetError
from engine.programs import Program, Programs
from engine.proved import digest
from engine.snippet import Snippet, parse
from finder.ask import entries, failing
from finder.tell import ESCAPE, STAND_IN

PARTS, ONE_IN = 16, 4
"""The failing programs are tested in so many parts, and the commit chooses one part in so many."""

LOOK = Path(__file__).with_name("tell.py")
"""Runs the text of a program from a file of its own, and looks at how it fails."""

LOOKS = ("script", "notebook")
"""Where a reader sees a traceback: the fields of `Tracebacks`."""

_OWN = re.compile(r"/[\w./-]*/(?=model\.py)")
_LIBRARY = re.compile(r"(?<![\w/])site-packages/")
"""The folders that the engine leaves out or shortens, since they differ from machine to machine."""

_DECLARED = re.compile(r"  # raises [\w.]+$", re.MULTILINE)


@dataclass(frozen=True)
class Tracebacks:
    """The same exception as `python file` prints it, and as IPython does, with its colours."""

    script: str
    notebook: str


def program(name: str, text: str, cold: bool = False) -> Program:
    """The program that runs a text as a reader has it: from a file `model.py`."""
    first = "# runs cold: the program that it runs does\n" if cold else ""
    return Program(name, f"{first}result = {text!r}\n", LOOK)


def of_snippet(name: str, snippet: Snippet) -> Program:
    """The program that runs a snippet without its transcript, so that no message stands in the source."""
    return program(name, _DECLARED.sub("", snippet.program), snippet.cold)


def failing_names(checkout: Path) -> list[str]:
    """The failing snippets of the index, seen from `snippets/`."""
    return sorted({name for entry in entries(checkout) for name in failing(entry)})


def failing_programs(names: Iterable[str], checkout: Path) -> list[Program]:
    """Failing snippets of the index; one that is gone or half-written is told of by the tests of the index."""
    listed = []
    for name in names:
        try:
            listed.append(of_snippet(name, parse(checkout / "snippets" / name, checkout)))
        except (SnippetError, OSError):
            continue
    return listed


def of_part(part: int, checkout: Path) -> list[Program]:
    """The failing programs of one part, by the digests of their names."""
    names = (name for name in failing_names(checkout) if int(digest(name.encode()), 16) % PARTS == part)
    return failing_programs(names, checkout)


def parts() -> list[ParameterSet]:
    """A parameter for each part, of which the commit chooses some."""
    return [
        pytest.param(
            part,
            marks=(
                pytest.mark.programs(of=partial(of_part, part)),
                pytest.mark.sampled(f"tracebacks of part {part}", ONE_IN),
            ),
        )
        for part in range(PARTS)
    ]


def tracebacks(programs: Programs, wanted: Iterable[Program]) -> Mapping[str, Tracebacks]:
    """The tracebacks of programs by their names. Raises SnippetError for one that ends without an exception."""
    by_name = {}
    for name, outcome in programs.outcomes(wanted).items():
        if not outcome.value:
            raise SnippetError(Path(name), None, "raised nothing that could be told; it must raise.")
        script, notebook = (outcome.value[look] for look in LOOKS)
        by_name[name] = Tracebacks(_as_pasted(script), _as_pasted(notebook))
    return by_name


def _as_pasted(traceback: str) -> str:
    """Whole paths and colours, as a reader's traceback has them."""
    traceback = traceback.replace(STAND_IN, ESCAPE)
    return _OWN.sub("/home/reader/projects/shapes/", _LIBRARY.sub("/home/reader/venv/lib/site-packages/", traceback))
