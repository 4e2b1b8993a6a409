"""What a snippet gave on a stack, against its own transcript, which is what it gives on the newest versions."""

import re
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from engine.log import read
from engine.normalisers import TooLong, normaliser
from engine.runner import Run
from engine.snippet import Snippet, output
from engine.verdict import as_terminal

LONGEST = 4000
"""Characters of one output that are kept."""

_MODULE = re.compile(r"module '([\w.]+)' has no attribute '(\w+)'")
_MISSING = re.compile(r"No module named '([\w.]+)'")
_IMPORT = re.compile(r"cannot import name '(\w+)' from '([\w.]+)'")
_PYTHON = re.compile(rb"(?:/[\w.+-]+)+/(python3\.\d+)/(?=\w+\.py\b)")
"""Where Python's own modules lie."""
_INNER = re.compile(r"^(?:tf_)?keras(?:\.src)?(?:\.api)?(?:\._v\d|\._tf_keras)*(?:\.keras)?(?=\.|$)")
"""How packages call inside what readers call `keras`."""


@dataclass(frozen=True)
class Outcome:
    """What a snippet gave on a stack.

    `is_` is "same", "differs", "raises" (what it does not raise elsewhere), "runs" (without what it raises elsewhere),
    "cannot" (`needs` is the name that this version lacks), "hangs" or "crashes". `outputs` are the statements whose
    output differs: the line of the file on which each ends, and the text. `raised` is the exception that ended it:
    its type. `warned` is what it wrote to standard error.
    """

    is_: str
    outputs: tuple[tuple[int, str], ...] = ()
    raised: str | None = None
    needs: str | None = None
    warned: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Only what is there."""
        parts = {"is": self.is_, "needs": self.needs, "raised": self.raised, "outputs": list(map(list, self.outputs))}
        return {name: value for name, value in {**parts, "warned": self.warned}.items() if value}


def outcome(snippet: Snippet, run: Run, library: Path) -> Outcome:
    """Read a run on a stack; `library` is the folder of the stack's packages. Raises SnippetError for none of its doing."""
    if run.ending.cause == "hang":
        return Outcome("hangs")
    shared = partial(without_places, library=library, checkout=snippet.root)
    ending = replace(run.ending, stdout=shared(run.ending.stdout), stderr=shared(run.ending.stderr))
    run = replace(run, ending=ending)
    log = read(snippet, run)
    raised = log.first("raised")
    if not log.first("exit"):
        return Outcome("crashes", raised=f"{run.ending.cause or run.ending.exit_code}")
    normalise = normaliser(snippet.root, run.folder, snippet.kept_logs)

    def text(raw: bytes) -> str:
        try:
            whole = normalise(raw.decode(errors="backslashreplace"))
        except TooLong as error:
            raise SnippetError(snippet.path, None, f"wrote a line that is too long ({error})") from None
        return whole if len(whole) <= LONGEST else whole[:LONGEST] + "\n...\n"

    texts: dict[int, str] = {}
    for index, raw in log.outputs:
        if index is not None and (written := text(raw)):
            texts[index] = texts.get(index, "") + written
    top = [number for number, statement in enumerate(snippet.statements) if statement.parent is None]
    reached = top[-1]
    if raised:
        lines = raised["lines"]
        reached = next(
            (n for n in top if lines and snippet.statements[n].first <= lines[0] <= snippet.statements[n].last), top[-1]
        )
        message = text(as_terminal(snippet, raised, reached).encode())
        texts[reached] = texts.get(reached, "") + message
    warned = text(run.ending.stderr).strip() or None
    committed = _committed(snippet)
    changed = tuple(
        (statement.last, texts.get(number, ""))
        for number, statement in enumerate(snippet.statements)
        if statement.first <= snippet.statements[reached].last
        if texts.get(number, "") != committed.get(number, "")
    )
    if raised and (raised["type"] != snippet.raises or reached != top[-1]):
        needs = (
            needed(raised["message"])
            if raised["type"] in ("AttributeError", "ModuleNotFoundError", "ImportError")
            else None
        )
        return Outcome("cannot" if needs else "raises", changed, raised["type"], needs, warned)
    if snippet.raises and not raised:
        return Outcome("runs", changed, warned=warned)
    return Outcome("differs" if changed else "same", changed, warned=warned)


def needed(message: str) -> str | None:
    """The public name that a version lacks, where a message of Python tells one: `keras.ops`."""
    if match := _MODULE.search(message):
        return f"{_INNER.sub('keras', match[1])}.{match[2]}"
    if match := _IMPORT.search(message):
        return f"{_INNER.sub('keras', match[2])}.{match[1]}"
    match = _MISSING.search(message)
    return _INNER.sub("keras", match[1]) if match else None


def without_places(stream: bytes, library: Path, checkout: Path) -> bytes:
    """A stream in which packages, snippets and Python's own modules lie where those of every stack and machine do."""
    for place, instead in ((library, b"site-packages/"), (checkout, b"")):
        # Where TensorFlow tells in which lines an operation was made, it leaves out the first slash.
        stream = re.sub(rb"(?<![\w.+/-])/?" + re.escape(f"{place}/".lstrip("/").encode()), instead, stream)
    return _PYTHON.sub(rb"\1/", stream)


def _committed(snippet: Snippet) -> dict[int, str]:
    """The outputs of the snippet's own transcript, by statement."""
    lines = snippet.source.split("\n")
    outputs: dict[int, str] = {}
    for number, statement in enumerate(snippet.statements):
        below, line = [], statement.last + 1
        while line in snippet.output_lines:
            below.append(output(lines[line - 1]))
            line += 1
        if below and not any(other.parent == number and other.last == statement.last for other in snippet.statements):
            outputs[number] = "\n".join(below) + "\n"
    return outputs
