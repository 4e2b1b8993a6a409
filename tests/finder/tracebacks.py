"""Runs failing snippets and keeps what a reader would paste: the traceback of a terminal, and that of a notebook."""

import dataclasses
import inspect
import json
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.errors import SnippetError
from engine.runner import Run, Runner
from engine.snippet import Snippet, compiled

_TOLD = "\0tracebacks"
_DECLARED = re.compile(r"  # raises [\w.]+$", re.MULTILINE)


@dataclass(frozen=True)
class Tracebacks:
    """The same exception as `python file` prints it, and as IPython does, with its colours."""

    script: str
    notebook: str


def of(programs: Mapping[str, Snippet], runner: Runner) -> dict[str, Tracebacks]:
    """The tracebacks of programs by their names. Raises SnippetError for one that ends without an exception.

    They run as a reader has them: from a file that holds no transcript, so that no message stands in the source.
    """
    with tempfile.TemporaryDirectory(prefix="tracebacks-") as made:
        waiting = {}
        for number, (name, program) in enumerate(programs.items()):
            path = Path(made).resolve() / str(number) / "model.py"
            path.parent.mkdir()
            path.write_text(_DECLARED.sub("", program.program), "utf-8")
            waiting[name] = runner.submit(_following(path, program.cold))
        return {name: _read(Path(name), future.result()) for name, future in waiting.items()}


def _following(path: Path, cold: bool) -> Snippet:
    """A program that runs the one at `path` and tells how it failed."""
    first = "# runs cold: the program that it runs does\n" if cold else ""
    source = f"{first}{inspect.getsource(_tell)}\n\nprint({_TOLD!r}, _tell({str(path)!r}), flush=True)\n"
    own = path.with_name("following.py")
    return dataclasses.replace(compiled(source, own, path.parent), path=own)


def _read(name: Path, run: Run) -> Tracebacks:
    found = re.findall(rf"{_TOLD} (.*)\n".encode(), run.stdout)
    told = json.loads(found[-1]) if found else None
    if not told:
        last = run.stderr.decode(errors="replace").strip()[-300:]
        raise SnippetError(name, None, f"raised nothing that could be told ({last!r}); it must raise.")
    return Tracebacks(told["script"], told["notebook"])


def _tell(path: str) -> str:
    """Runs inside the other process, so it brings its own imports."""
    import json
    import runpy
    import traceback

    try:
        runpy.run_path(path, run_name="__main__")
    except BaseException as error:
        from IPython.core.ultratb import FormattedTB

        frames = error.__traceback__
        while frames and frames.tb_frame.f_code.co_filename != path:
            frames = frames.tb_next
        error = error.with_traceback(frames)
        notebook = FormattedTB(mode="Context", theme_name="linux")  # type: ignore[no-untyped-call]
        return json.dumps(
            {
                "script": "".join(traceback.format_exception(type(error), error, frames)),
                "notebook": notebook.text(type(error), error, frames),
            }
        )
    return "null"
