"""What `kinds.py` says of a program, for a page. Runs in a process of its own."""

import contextlib
import io
import runpy
from pathlib import Path


def said(source: str, program: str) -> str:
    """What the recorder of `source` reports of a program's text, run as train.py."""
    Path("train.py").write_text(program, "utf-8")
    kinds = runpy.run_path(source)
    recorder = kinds["Recorder"]()
    failed: list[tuple[str, int, int]] = []
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        kinds["run"]("train.py", [], recorder, failed)
    return str(kinds["report"](recorder, failed)).lstrip("\n")


def twice(source: str, program: str) -> list[str]:
    """What a program prints by itself, and with the recorder."""
    file = Path("program.py").absolute()
    file.write_text(program, "utf-8")
    kinds, printed = runpy.run_path(source), []
    for run in (
        lambda: exec(compile(program, str(file), "exec", dont_inherit=True), {"__name__": "__main__"}),
        lambda: kinds["run"](str(file), [], kinds["Recorder"](), []),
    ):
        with contextlib.redirect_stdout(io.StringIO()) as output, contextlib.redirect_stderr(output):
            run()
        printed.append(output.getvalue())
    return printed
