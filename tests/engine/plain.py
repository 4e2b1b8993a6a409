"""The cold proof: `python file` writes what the transcript says."""

import difflib
import re
import sys
from pathlib import Path

from engine.errors import SnippetError
from engine.processes import Process, start_cold
from engine.runner import Run, Runner
from engine.snippet import Snippet
from engine.verdict import check_ending, checked_normaliser

LIGHTER = Path(__file__).parent / "cold"
"""On the path of a cold run: its `sitecustomize.py` says what it leaves out."""
NOTICES = re.compile(r"\b(gc|weakref|atexit|__del__|matplotlib|jax|KERAS_BACKEND)\b")
"""What a snippet names that can tell what `cold/sitecustomize.py` changes; such a snippet runs without it."""


def start_plain(runner: Runner, snippet: Snippet, folder: Path) -> Process:
    """Start `python file`, without marks: what a reader does."""
    lighter = {} if NOTICES.search(snippet.source) else {"PYTHONPATH": str(LIGHTER)}
    environment = runner.scrubbed(folder) | lighter
    command = [sys.executable, str(snippet.root / snippet.path)]
    return start_cold(command, environment, folder / "work", joined=snippet.shows_stderr)


def check_plain(snippet: Snippet, run: Run, timeout: float) -> None:
    """Raise SnippetError unless `python file` wrote the `#>` lines: to standard output, and the exception's to the other."""
    check_ending(snippet, run, timeout)
    normalise, ending = checked_normaliser(snippet, run), run.ending
    out, err = (normalise(stream.decode(errors="backslashreplace")) for stream in (ending.stdout, ending.stderr))
    want = snippet.recorded
    remedy = "make it independent of the start, or declare `# runs cold: REASON` on its first line"
    if ending.exit_code != (1 if snippet.raises else 0):
        tail = err.strip().rpartition("\n")[2]
        what = f"as `python {snippet.path}` it ended with {ending.exit_code}: {tail}"
        raise SnippetError(snippet.path, None, f"{what}; {remedy}.")
    if snippet.raises:
        raised = want[len(out) :]
        place, _, message = raised.partition("\n") if raised.startswith("    ") else ("", "", raised)
        same = want.startswith(out) and err.rstrip().endswith("\n" + message.rstrip()) and place in err
    else:
        same = out == want and not err.strip()
    if not same:
        lines = difflib.unified_diff(want.split("\n"), (out + err).split("\n"), "transcript", "python", lineterm="")
        what = f"writes something else as `python {snippet.path}`"
        raise SnippetError(snippet.path, None, f"{what}; {remedy}.\n" + "\n".join(lines))
