"""Runs many small programs, each in a process of its own, and tells what each gave: a value or an exception.

A program is complete, so a reader can copy it, and ends with a variable `result`. What looks at `result` is a file of
its own, run behind the program by its path, and no part of it.
"""

import contextlib
import dataclasses
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from engine.events import decode
from engine.normalisers import normaliser
from engine.runner import Run, Runner
from engine.snippet import Snippet, compiled

_VALUE = "\0value"


@dataclass(frozen=True)
class Program:
    """A program, and the name by which a failure of it is told.

    `look` is a file that defines `look(result)`, which returns what JSON can hold; without it, `result` is that.
    `environment` is set before Python starts.
    """

    name: str
    code: str
    look: Path | None = None
    environment: tuple[tuple[str, str], ...] = ()

    @property
    def digest(self) -> str:
        """Of the code, of the name of what looks at its result, and of the environment."""
        parts = [f"{self.look and self.look.name}", *(f"{name}={value}" for name, value in self.environment), self.code]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:24]


@dataclass(frozen=True)
class Outcome:
    """What a program gave: a `value`, or the exception `error` with its whole text."""

    value: Any = None
    error: str | None = None
    text: str | None = None


class Programs:
    """Programs by their content: each runs once, in the order in which they were queued."""

    def __init__(self, runner: Runner, remembered: Mapping[str, Outcome] | None = None) -> None:
        """`remembered` are outcomes of an earlier session, by the digest of the program; these do not run again."""
        self._runner = runner
        self._remembered = remembered or {}
        self._outcomes: dict[str, Outcome] = {}
        self._runs: dict[str, tuple[Program, Path, Future[Run]]] = {}

    def queue(self, programs: Iterable[Program]) -> None:
        """Start programs, and do not wait. Raises SnippetError for one that is no Python."""
        for program in programs:
            key = program.digest
            if key not in self._runs and key not in self._remembered:
                # In a folder of its own, so that no message tells a number; AutoGraph and inspect read the file.
                path = self._runner.base / "programs" / str(len(self._runs)) / "cell.py"
                snippet = _snippet(program, path)
                path.parent.mkdir(parents=True)
                path.write_text(program.code, "utf-8")
                self._runs[key] = program, path, self._runner.submit(snippet, dict(program.environment))

    def outcome(self, program: Program) -> Outcome:
        """What a program gave.

        Raises SnippetError for one that is no Python, crashes, hangs, ends itself or sets no `result`.
        """
        if program.digest in self._remembered:
            return self._remembered[program.digest]
        self.queue([program])
        _, path, run = self._runs[program.digest]
        try:
            ended = run.result()
        except OSError as error:
            raise SnippetError(Path(program.name), None, f"could not be run ({error}); see to the disk.") from None
        self._outcomes[program.digest] = outcome = _outcome(program, ended, path)
        return outcome

    def settle(self) -> None:
        """Wait for all that is queued; of what could not run, the test that asks for it tells."""
        for program, _, _ in [*self._runs.values()]:
            with contextlib.suppress(SnippetError):
                self.outcome(program)

    @property
    def known(self) -> dict[str, Outcome]:
        """What the programs of this session gave, by the digest of the program."""
        return dict(self._outcomes)  # another thread may add to it

    def outcomes(self, programs: Iterable[Program]) -> dict[str, Outcome]:
        """What programs gave, by their names. Raises SnippetError as `outcome` does, and for a name that is there twice."""
        programs = list(programs)
        names = [program.name for program in programs]
        if twice := {name for name in names if names.count(name) > 1}:
            raise SnippetError(Path(min(twice)), None, "is the name of two programs; rename one.")
        self.queue(programs)
        return {program.name: self.outcome(program) for program in programs}


def _snippet(program: Program, path: Path) -> Snippet:
    value = f"__import__('runpy').run_path({str(program.look)!r})['look'](result)" if program.look else "result"
    tail = f"\n\nprint({_VALUE!r}, __import__('json').dumps({value}), flush=True)\n"
    try:
        compiled(program.code, path, path.parent)
        snippet = compiled(program.code.rstrip("\n") + tail, path, path.parent)
    except SnippetError as error:
        raise SnippetError(Path(program.name), None, f"does not compile: {error}") from None
    return dataclasses.replace(snippet, path=path)


def _outcome(program: Program, run: Run, path: Path) -> Outcome:
    """Read what a process left. Raises SnippetError, which names the program, for anything but a value or an exception."""
    name, code, ending = Path(program.name), program.code, run.ending
    try:
        events = {event["event"]: event for _, event in decode(ending.stdout, run.nonce)[0]}
    except ValueError:
        raise SnippetError(name, None, "interferes with how its output is recorded; correct its code.") from None
    if "exit" not in events:
        how = f"ended with {ending.exit_code}" if ending.cause is None else f"was ended ({ending.cause})"
        last = ending.stderr.decode(errors="replace").strip()[-300:]
        raise SnippetError(name, None, f"{how} before it told what it gave: {last!r}; correct its code.\n{code}")
    normalise = normaliser(path.parent, run.folder)
    raised = events.get("raised")
    if raised is None:
        values = re.findall(rf"{_VALUE} (.*)\n".encode(), ending.stdout)
        if not values:
            raise SnippetError(name, None, f"told nothing; correct its code.\n{code}")
        return Outcome(value=_each_text(json.loads(values[-1]), normalise))
    inside = [line for line in raised["lines"] if line <= len(code.rstrip("\n").split("\n"))]
    if not inside or raised["type"] == "SystemExit":
        what = raised["message"].strip()
        raise SnippetError(name, None, f"sets no `result` that can be told ({what}); correct its code.\n{code}")
    text = normalise(re.sub(rf"^[\w.]*\b{raised['type']}(: |$)", "", raised["message"])).strip()
    return Outcome(error=raised["type"], text=text)


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_each_text(item, change) for item in value]
    if isinstance(value, dict):
        return {key: _each_text(item, change) for key, item in value.items()}
    return value
