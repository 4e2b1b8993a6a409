"""Runs many tiny programs, each in a process of its own, and tells what each gave: a value or an exception.

A program is complete, so a reader can copy it, and ends with a variable `result`. What looks at `result` is appended
behind it and is not part of it.
"""

import dataclasses
import inspect
import json
import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from engine.normalisers import Normaliser, normaliser
from engine.runner import Run, Runner
from engine.snippet import compiled

_SEEN = "\0seen"


@dataclass(frozen=True)
class Cell:
    """A program and the name by which a failure of it is told."""

    name: str
    code: str


@dataclass(frozen=True)
class Seen:
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


def run(cells: Iterable[Cell], root: Path, runner: Runner) -> dict[str, Seen]:
    """What each program gave, by its name. Programs with the same code run once.

    Raises SnippetError for a program that is no Python, crashes, hangs, ends itself or sets no `result`.
    """
    cells = list(cells)
    names = [cell.name for cell in cells]
    if twice := {name for name in names if names.count(name) > 1}:
        raise SnippetError(Path(min(twice)), None, "is the name of two cells; rename one.")
    with tempfile.TemporaryDirectory(prefix="cells-") as made:
        folder = Path(made).resolve()
        waiting = {}
        for number, code in enumerate(dict.fromkeys(cell.code for cell in cells)):
            path = folder / str(number) / "cell.py"  # in a folder of its own, so that no message tells the number
            path.parent.mkdir()
            path.write_text(code, "utf-8")  # AutoGraph and inspect read it
            name = next(cell.name for cell in cells if cell.code == code)
            waiting[code] = runner.submit(_snippet(name, code, path)), path
        runs = {code: (future.result(), path) for code, (future, path) in waiting.items()}
    return {cell.name: _seen(cell, *runs[cell.code], root) for cell in cells}


def _snippet(name: str, code: str, path: Path) -> Any:
    try:
        compiled(code, path, path.parent)
        snippet = compiled(code.rstrip("\n") + _LOOK, path, path.parent)
    except SnippetError as error:
        raise SnippetError(Path(name), None, f"does not compile: {error}") from None
    return dataclasses.replace(snippet, path=path)


def _seen(cell: Cell, run: Run, path: Path, root: Path) -> Seen:
    """Read what a process left. Raises SnippetError, which names the cell, for anything but a value or an exception."""
    name = Path(cell.name)
    events = [json.loads(text) for text in re.findall(rb"\x00" + run.nonce.encode() + rb"(.*)\n", run.stdout)]
    raised = next((event for event in events if "raised" in event), None)
    if run.ended or not events or events[-1].get("edge") != "exit":
        how = f"ended with {run.exit_code}" if run.ended is None else f"was ended ({run.ended})"
        last = run.stderr.decode(errors="replace").strip()[-300:]
        raise SnippetError(name, None, f"{how} before it told what it gave: {last!r}; correct its code.\n{cell.code}")
    if raised is None:
        found = re.findall(rf"{_SEEN} (.*)\n".encode(), run.stdout)
        if not found:
            raise SnippetError(name, None, f"told nothing; correct its code.\n{cell.code}")
        return _works(json.loads(found[-1]), normaliser(root, run.folder))
    inside = [line for line in raised["lines"] if line <= len(cell.code.rstrip("\n").split("\n"))]
    if not inside or raised["raised"] == "SystemExit":
        what = raised["message"].strip()
        raise SnippetError(name, None, f"sets no `result` that can be told ({what}); correct its code.\n{cell.code}")
    said = raised["message"].replace(f"{path.parent}/", "")
    text = normaliser(root, run.folder)(re.sub(rf"^[\w.]*\b{raised['raised']}(: |$)", "", said)).strip()
    text = re.sub(r"\. Did you mean: '\w+'\?$", "", text)  # Python's guess, from 3.12 on; no part of the message
    return Seen("raises", error=raised["raised"], message=_telling(text), text=text)


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


def _works(told: dict[str, Any], normalise: Normaliser) -> Seen:
    shape, detail = told["shape"], told["detail"]
    return Seen(
        "works",
        told["kind"],
        tuple(shape) if isinstance(shape, list) else shape,
        told["dtype"],
        detail and normalise(detail),
    )


def _look(result: object) -> str:
    """Runs behind each program, in its process, so it brings its own imports."""
    import json

    import keras
    import numpy
    import tensorflow

    kinds = {
        "KerasTensor": keras.KerasTensor,
        "tf.Variable": tensorflow.Variable,
        "keras.Variable": keras.Variable,
        "RaggedTensor": tensorflow.RaggedTensor,
        "SparseTensor": tensorflow.SparseTensor,
        "NumPy array": numpy.ndarray,
        "NumPy scalar": numpy.generic,
        "Python list": list,
        "dtype": numpy.dtype,
        "tf.data.Dataset": tensorflow.data.Dataset,
    }

    def kind(value: object) -> str:
        own = next((name for name, known in kinds.items() if isinstance(value, known)), type(value).__name__)
        return "None" if value is None else own

    shape, dtype, detail = None, None, None
    if not isinstance(result, type | numpy.dtype):
        shape, dtype = getattr(result, "shape", None), getattr(result, "dtype", None)
    if isinstance(shape, tensorflow.TensorShape):
        shape = "unknown" if shape.rank is None else shape.as_list()
    elif isinstance(shape, tuple):
        shape = [None if length is None else int(length) for length in shape]
    else:
        shape = None
    items = (
        list(result.values()) if isinstance(result, dict) else list(result) if isinstance(result, list | tuple) else []
    )
    if isinstance(result, bool | int | str):
        detail = repr(result)
    elif isinstance(result, tensorflow.TensorShape | tensorflow.DType | numpy.dtype):
        detail = getattr(result, "name", str(result))
    elif isinstance(result, tuple) and all(item is None or isinstance(item, int) for item in items):
        detail = repr(result)
    elif isinstance(result, list | tuple | dict):
        held = list(dict.fromkeys(kind(item) for item in items))
        detail = f"{len(items)} × {', '.join(held)}" if items else "empty"
    elif isinstance(result, keras.KerasTensor):
        detail = "sparse" if result.sparse else "ragged" if result.ragged else None
    dtype = None if shape is None or dtype is None else getattr(dtype, "name", str(dtype))
    return json.dumps({"kind": kind(result), "shape": shape, "dtype": dtype, "detail": detail})


_LOOK = f"\n\n\n{inspect.getsource(_look)}\n\nprint({_SEEN!r}, _look(result), flush=True)\n"
