"""Turns what a process left into a transcript, or into one sentence that says what to do."""

import difflib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from engine.normalisers import normaliser
from engine.processes import LIMIT
from engine.runner import Run
from engine.snippet import Snippet, normalised, render

Event = dict[str, Any]

_CONTROL = re.compile(r"[^\n\t\x20-\U0010ffff]|\x7f")


@dataclass(frozen=True)
class Transcript:
    """What a run wrote: the source as it should stand, the artefacts by name, and the versions that ran."""

    source: str
    artefacts: dict[str, bytes]
    versions: dict[str, str]


def transcript(snippet: Snippet, run: Run, root: Path, timeout: float) -> Transcript:
    """The transcript of a run. Raises SnippetError for whatever a reader should not meet."""
    outputs, events = _split(snippet, run)
    line = _line_reached(snippet, events)
    if run.ended == "hang":
        raise SnippetError(snippet.path, line, f"ran for {timeout:g} s; end the wait, or raise --snippet-timeout.")
    if run.ended == "flood":
        raise SnippetError(snippet.path, line, f"wrote over {LIMIT // 1024} KiB; print less.")
    if not events or events[-1].get("edge") != "exit":
        code = run.exit_code or 0
        cause = f"signal {-code}" if code < 0 else f"exit code {code}"
        last = normaliser(root, run.folder)(run.stderr.decode(errors="replace")).strip().rpartition("\n")[2][:200]
        raise SnippetError(
            snippet.path, line, f"ended its process ({cause}{': ' + last if last else ''}); take out what ends it."
        )
    for event in events:
        if name := event.get("sets"):
            where = "sets it in a process that has imported TensorFlow already"
            remedy = "say so on the first line, `# runs cold: REASON`"
            raise SnippetError(snippet.path, line, f"needs {name} at the start but {where}; {remedy}.")

    normalise = normaliser(root, run.folder)
    texts: list[tuple[int, str]] = []
    for index, raw in outputs:
        text = normalise(raw.decode(errors="backslashreplace"))
        place = snippet.statements[index].last if index is not None else None
        if bad := _CONTROL.search(text):
            remedy = "print whole lines instead (in Keras: verbose=0)"
            raise SnippetError(snippet.path, place, f"wrote the control character {bad[0]!r}; {remedy}.")
        if index is None:
            if text:
                remedy = "join the thread, or print before the end"
                raise SnippetError(snippet.path, None, f"wrote {text[:60]!r} after its last statement; {remedy}.")
            continue
        if text and not text.endswith("\n"):
            remedy = "write a newline in the same statement"
            raise SnippetError(snippet.path, place, f"wrote {text[-60:]!r} without a newline at its end; {remedy}.")
        texts.append((index, text))

    raised = next((event for event in events if "raised" in event), None)
    _check_declared(snippet, raised)
    if raised:
        texts.append((_last(snippet), normalise(_as_terminal(snippet, raised))))
    if hidden := normalise(run.stderr.decode(errors="backslashreplace")).strip():
        remedy = "mend its cause, or show it with `# shows stderr: REASON` on the first line"
        raise SnippetError(snippet.path, None, f"wrote to standard error {hidden[:300]!r}; {remedy}.")
    return Transcript(render(snippet, texts), run.artefacts, events[-1]["versions"])


def difference(snippet: Snippet, found: Transcript, root: Path) -> str | None:
    """None where the file is the transcript of its run; else the unified diff and the command that accepts it."""
    before, after = normalised(snippet, normaliser(root)), found.source
    if before == after:
        return None
    names = f"{snippet.path} (committed)", f"{snippet.path} (this run)"
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), *names, lineterm="")
    selection = snippet.path.relative_to("snippets")
    accept = f"pytest --update-examples -k {selection}"
    return "\n".join([*lines, f"{snippet.path}: its output differs; if the new one is right, run: {accept}"])


def check_plain(snippet: Snippet, run: Run, root: Path) -> None:
    """Raise SnippetError unless `python file` wrote the `#>` lines: to standard output, and the exception's to the other."""
    normalise = normaliser(root, run.folder)
    out, err = (normalise(stream.decode(errors="backslashreplace")) for stream in (run.stdout, run.stderr))
    want = normalise(snippet.recorded)
    remedy = "make it independent of the start, or declare `# runs cold: REASON` on its first line"
    if run.ended or run.exit_code != (1 if snippet.raises else 0):
        tail = err.strip().rpartition("\n")[2]
        raise SnippetError(
            snippet.path, None, f"as `python {snippet.path}` it ended with {run.exit_code}: {tail}; {remedy}."
        )
    if snippet.raises:
        out, raised = want[: len(out)] if want.startswith(out) else out, want[len(out) :]
        place, _, message = raised.partition("\n") if raised.startswith("    ") else ("", "", raised)
        same = want.startswith(out) and err.rstrip().endswith("\n" + message.rstrip()) and place in err
    else:
        same = out == want and not err.strip()
    if not same:
        lines = difflib.unified_diff(want.split("\n"), (out + err).split("\n"), "transcript", "python", lineterm="")
        raise SnippetError(
            snippet.path, None, f"writes something else as `python {snippet.path}`; {remedy}.\n" + "\n".join(lines)
        )


def _split(snippet: Snippet, run: Run) -> tuple[list[tuple[int | None, bytes]], list[Event]]:
    """Each output with the statement that wrote it (None: after the last one), and all events in order."""
    pieces = re.split(rb"\x00" + run.nonce.encode() + rb"(.*)\n", run.stdout)
    events: list[Event] = [json.loads(piece) for piece in pieces[1::2]]
    outputs: list[tuple[int | None, bytes]] = []
    running: list[int] = []
    held = b""
    for text, event in zip(pieces[::2], [*events, {}], strict=True):
        held += text
        match event:
            case {"edge": "open", "index": index}:
                while running and running[-1] != snippet.statements[index].parent:
                    outputs.append((running.pop(), held))  # it raised, and a `try` caught that
                    held = b""
                running.append(index)
                continue
            case {"edge": "close", "index": index}:
                writer: int | None = running[-1]
                del running[running.index(index) :]
            case {"sets": _}:
                continue
            case {"raised": _}:
                writer = running[-1] if running else None
            case _:
                writer = None
        outputs.append((writer, held))
        held = b""
    return outputs, events


def _line_reached(snippet: Snippet, events: list[Event]) -> int | None:
    """The line of the statement that was running when the events ended."""
    running: list[int] = []
    for event in events:
        if event.get("edge") == "open":
            running.append(event["index"])
        elif event.get("edge") == "close":
            del running[running.index(event["index"]) :]
    return snippet.statements[running[-1]].first if running else None


def _last(snippet: Snippet) -> int:
    return max(n for n, statement in enumerate(snippet.statements) if statement.parent is None)


def _check_declared(snippet: Snippet, raised: Event | None) -> None:
    last = snippet.statements[_last(snippet)]
    if not raised:
        if snippet.raises:
            remedy = "make it raise, or take `# raises` out"
            raise SnippetError(snippet.path, last.first, f"no longer raises {snippet.raises}; {remedy}.")
        return
    kind, line = raised["raised"], next(iter(raised["lines"]), None)
    message = raised["message"].strip()
    if kind == "SystemExit":
        raise SnippetError(snippet.path, line, "ends itself (sys.exit); let it run to its last line.")
    if snippet.raises is None:
        remedy = f"correct it, or declare it on its last statement with `# raises {kind}`"
        raise SnippetError(snippet.path, line, f"raised {message}; {remedy}.")
    if kind != snippet.raises:
        raise SnippetError(snippet.path, line, f"raised {message}, not {snippet.raises}; correct one of them.")
    if line is None or not last.first <= line <= last.last:
        raise SnippetError(snippet.path, line, f"raised {kind} before its last statement; end it there.")


def _as_terminal(snippet: Snippet, raised: Event) -> str:
    """Type and message; before them the raising line, where it is not in the last statement itself."""
    line = raised["lines"][-1]
    last = snippet.statements[_last(snippet)]
    inside = last.first <= line <= last.last
    return (
        ("" if inside else f"    {snippet.source.split(chr(10))[line - 1].strip()}\n")
        + str(raised["message"]).rstrip()
        + "\n"
    )
