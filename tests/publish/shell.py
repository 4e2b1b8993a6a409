"""Runs the cells of a notebook in one interpreter, as a notebook does: `python shell.py NOTEBOOK`.

A program of its own. Writes a line of JSON for each program: the name of the exception that it raised, or null, and what
it wrote.
"""

import json
import sys
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

for cell in json.loads(Path(sys.argv[1]).read_text("utf-8"))["cells"]:
    if cell["cell_type"] != "code":
        continue
    with capture_output() as written:
        outcome = InteractiveShell.instance(colors="nocolor").run_cell("".join(cell["source"]), store_history=True)  # type: ignore[no-untyped-call]
    error = outcome.error_before_exec or outcome.error_in_exec
    text = written.stdout[-4000:]
    print(
        json.dumps({"raised": type(error).__name__ if error else None, "wrote": text}), file=sys.__stdout__, flush=True
    )
