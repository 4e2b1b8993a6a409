"""What names hold, found in another way than the recorder does: by a trace of the lines of a program. Runs in its process."""

import ast
import builtins
import contextlib
import io
import sys
import types
from collections import defaultdict
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf


def kind(value: Any) -> str | None:
    """The kind of a value, asked of the libraries themselves."""
    if isinstance(value, keras.KerasTensor):
        return "KerasTensor"
    if isinstance(value, keras.Variable):
        return "keras.Variable"
    if isinstance(value, tf.Variable):
        return "tf.Variable"
    if isinstance(value, tf.RaggedTensor | tf.SparseTensor):
        return type(value).__name__
    if tf.is_tensor(value):
        return "EagerTensor" if hasattr(value, "numpy") else "SymbolicTensor"
    return "NumPy array" if isinstance(value, np.ndarray) else None


def probe(file: str) -> list[tuple[int, int, str, list[str]]]:
    """(line, column, name, kinds) of each name on a line, looked up in its frame before and after the line runs."""
    source = Path(file).read_text("utf-8")
    names: dict[int, set[tuple[int, str]]] = defaultdict(set)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name):
            names[node.lineno].add((node.col_offset, node.id))
        if isinstance(node, ast.arg):
            names[node.lineno].add((node.col_offset, node.arg))
    held: dict[tuple[int, int, str], set[str]] = defaultdict(set)
    lines: dict[Any, int] = {}

    def look(frame: Any, line: int) -> None:
        for column, name in names.get(line, ()):
            value = frame.f_locals.get(name, frame.f_globals.get(name))
            if which := kind(value):
                held[line, column, name].add(which)

    def local(frame: Any, event: str, _: Any) -> Any:
        if (before := lines.get(frame)) is not None:
            look(frame, before)
        if event == "line":
            lines[frame] = frame.f_lineno
        elif event == "return":
            lines.pop(frame, None)
        return local

    def begins(frame: Any, _: str, __: Any) -> Any:
        if frame.f_code.co_filename != file:
            return None
        look(frame, frame.f_lineno)
        return local

    main = types.ModuleType("__main__")
    main.__dict__.update(__file__=file, __builtins__=builtins)
    sys.modules["__main__"] = main
    code = compile(source, file, "exec", dont_inherit=True)
    sys.settrace(begins)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception):
        exec(code, main.__dict__)
    sys.settrace(None)
    return [(*place, sorted(kinds)) for place, kinds in sorted(held.items())]
