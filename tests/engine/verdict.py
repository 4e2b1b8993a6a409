"""Turns what a process left into a transcript, or into one sentence that says what to do."""

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass

from engine.errors import SnippetError
from engine.events import Event
from engine.invisible import INVISIBLE
from engine.log import Log, line_reached, read
from engine.normalisers import LOG, LONGEST, TooLong, normaliser
from engine.process import LIMIT
from engine.proved import PYTHON
from engine.runner import Run
from engine.snippet import Snippet, render

WRITTEN = "3.11"
"""The Python whose transcripts stand in the snippets."""

_QUOTED = re.compile(r'^(#>   File "[^"\n]+", line \d+, in .+\n#>     .+\n)(?:#>     .*\n)+', re.MULTILINE)
_LAST_BLANK = re.compile(r"(?:^#>\n)+(?!#>)", re.MULTILINE)


@dataclass(frozen=True)
class Transcript:
    """What a run wrote: the source as it should stand, and the artefacts by name."""

    source: str
    artefacts: dict[str, bytes]


def transcript(snippet: Snippet, run: Run, timeout: float) -> Transcript:
    """The transcript of a run. Raises SnippetError for whatever a reader should not meet."""
    check_ending(snippet, run, timeout)
    log = read(snippet, run)
    if not log.first("exit"):
        raise SnippetError(snippet.path, log.line, f"ended its process ({_cause(run)}); take out what ends it.")
    if event := log.first("sets"):
        where = "sets it in a process that has imported TensorFlow already"
        remedy = "say so on the first line, `# runs cold: REASON`"
        raise SnippetError(snippet.path, log.line, f"needs {event['name']} at the start but {where}; {remedy}.")
    if event := log.first("replaced"):
        raise SnippetError(snippet.path, None, f"replaces {event['name']}; put it back before the last statement ends.")
    normalise = checked_normaliser(snippet, run)
    if not snippet.shows_stderr:
        _check_no_log(snippet, log)
    texts = [
        (index, text)
        for index, raw in log.outputs
        for text in [_checked(snippet, index, normalise(raw.decode(errors="backslashreplace")))]
        if index is not None
    ]
    raised = log.first("raised")
    _check_declared(snippet, raised)
    if raised:
        index = _last(snippet)
        texts.append((index, _checked(snippet, index, normalise(as_terminal(snippet, raised, index)))))
    check_stderr(snippet, normalise(run.ending.stderr.decode(errors="backslashreplace")))
    if run.refused:
        raise SnippetError(snippet.path, None, run.refused)
    return Transcript(render(snippet, texts), run.artefacts)


def check_ending(snippet: Snippet, run: Run, timeout: float) -> None:
    """Raise SnippetError for a run that the engine had to end."""
    line = line_reached(snippet, run)
    match run.ending.cause:
        case "hang":
            raise SnippetError(snippet.path, line, f"ran for {timeout:g} s; end the wait, or raise --snippet-timeout.")
        case "flood":
            raise SnippetError(snippet.path, line, f"wrote over {LIMIT // 1024} KiB; print less.")
        case "supervisor":
            raise SnippetError(snippet.path, line, "ended the process that watches it; take out what ends it.")


def check_stderr(snippet: Snippet, text: str) -> None:
    """Raise SnippetError for what a reader would see on standard error and the snippet does not show."""
    if hidden := text.strip():
        remedy = "remove its cause, or show it with `# shows stderr: REASON` on the first line"
        raise SnippetError(snippet.path, None, f"wrote to standard error {hidden[:300]!r}; {remedy}.")


def checked_normaliser(snippet: Snippet, run: Run) -> Callable[[str], str]:
    """The normaliser of a run, which raises SnippetError for a line that is too long."""
    normalise = normaliser(snippet.root, run.folder, snippet.kept_logs)

    def checked(text: str) -> str:
        try:
            return normalise(text)
        except TooLong as error:
            what = f"wrote a line of over {LONGEST} characters that begins {str(error)!r}"
            raise SnippetError(snippet.path, None, f"{what}; break it.") from None

    return checked


def difference(snippet: Snippet, wanted: Transcript) -> str | None:
    """None where the file is the transcript of its run; else the unified diff and the command that accepts it."""
    if snippet.source == wanted.source or (PYTHON != WRITTEN and undrawn(snippet.source) == undrawn(wanted.source)):
        return None
    names = f"{snippet.path} (committed)", f"{snippet.path} (this run)"
    lines = difflib.unified_diff(snippet.source.split("\n"), wanted.source.split("\n"), *names, lineterm="")
    selection = snippet.path.relative_to("snippets")
    accept = f"pytest --update-examples -k {selection}"
    return "\n".join([*lines, f"{snippet.path}: its output differs; if the new one is right, run: {accept}"])


def undrawn(source: str) -> str:
    """A transcript without what each Python draws in its own way where a message quotes a traceback.

    That is what stands below the first line of the code of a frame: marks, and from Python 3.13 on the lines that follow.
    And a blank last line of an output.
    """
    return _LAST_BLANK.sub("", _QUOTED.sub(r"\1", source))


def _cause(run: Run) -> str:
    code = run.ending.exit_code or 0
    last = run.ending.stderr.decode(errors="replace").strip().rpartition("\n")[2][:200]
    return (f"signal {-code}" if code < 0 else f"exit code {code}") + (f": {last}" if last else "")


def _checked(snippet: Snippet, index: int | None, text: str) -> str:
    """A normalised output. Raises SnippetError for one that could not be shown, or has no statement."""
    place = snippet.statements[index].last if index is not None else None
    if bad := INVISIBLE.search(text):
        what = "control" if bad[0] < " " else "invisible"
        remedy = "print whole lines of visible text instead (in Keras: verbose=0)"
        raise SnippetError(snippet.path, place, f"wrote the {what} character {bad[0]!a}; {remedy}.")
    if index is None and text:
        remedy = "join the thread, or print before the end"
        raise SnippetError(snippet.path, None, f"wrote {text[:60]!r} after its last statement; {remedy}.")
    if text and not text.endswith("\n"):
        remedy = "write a newline in the same statement"
        raise SnippetError(snippet.path, place, f"wrote {text[-60:]!r} without a newline at its end; {remedy}.")
    return text


def _check_no_log(snippet: Snippet, log: Log) -> None:
    """Raise SnippetError for a line of standard output that would be taken for TensorFlow's log, and left out."""
    for index, raw in log.outputs:
        for line in raw.decode(errors="backslashreplace").split("\n"):
            if LOG.match(line):
                place = snippet.statements[index].last if index is not None else None
                what = f"prints a line that reads like TensorFlow's log ({line[:40]!r})"
                raise SnippetError(snippet.path, place, f"{what}; print it otherwise.")


def _last(snippet: Snippet) -> int:
    return max(n for n, statement in enumerate(snippet.statements) if statement.parent is None)


def _check_declared(snippet: Snippet, raised: Event | None) -> None:
    last = snippet.statements[_last(snippet)]
    if not raised:
        if snippet.raises:
            remedy = "make it raise, or take `# raises` out"
            raise SnippetError(snippet.path, last.first, f"no longer raises {snippet.raises}; {remedy}.")
        return
    kind, line = raised["type"], next(iter(raised["lines"]), None)
    message = raised["message"].strip()[:2000]
    if kind == "SystemExit":
        raise SnippetError(snippet.path, line, "ends itself (sys.exit); let it run to its last line.")
    if snippet.raises is None:
        remedy = f"correct it, or declare it on its last statement with `# raises {kind}`"
        raise SnippetError(snippet.path, line, f"raised {message}; {remedy}.")
    if kind != snippet.raises:
        raise SnippetError(snippet.path, line, f"raised {message}, not {snippet.raises}; correct one of them.")
    if line is None or not last.first <= line <= last.last:
        raise SnippetError(snippet.path, line, f"raised {kind} before its last statement; end it there.")


def as_terminal(snippet: Snippet, raised: Event, index: int) -> str:
    """Type and message; before them the raising line, where it is not in the statement that ended (its `index`)."""
    statement = snippet.statements[index]
    line = next(reversed(raised["lines"]), statement.first)
    inside = statement.first <= line <= statement.last
    before = "" if inside else f"    {snippet.source.split(chr(10))[line - 1].strip()}\n"
    return f"{before}{str(raised['message']).rstrip()}\n"
