"""The compatibility matrix: each operation with each kind of `x`, as programs, and what they gave as data."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from engine.programs import Cell, Seen
from engine.errors import SnippetError
from matrix.operations import Group, Operation

EntryFor = Callable[[str, str], str | None]
"""The slug of the error index's entry for an exception's type and whole text, where there is one."""

_VALUE = "[[1.0, 2.0], [3.0, 4.0]]"
_IMPORTS = {
    "copy": "import copy",
    "pickle": "import pickle",
    "keras": "import keras",
    "np": "import numpy as np",
    "tf": "import tensorflow as tf",
    "ops": "from keras import ops",
}
_STANDARD = ("copy", "pickle")
_BLOCK = re.compile(r"^(?:class|def|@)", re.MULTILINE)


@dataclass(frozen=True)
class Kind:
    """A column: what makes its `x`. One that is `traced` is what a function that TensorFlow traces gets of that."""

    name: str
    make: str
    traced: bool = False


KINDS = (
    Kind("KerasTensor", "keras.Input(shape=(2,))"),
    Kind("EagerTensor", f"tf.constant({_VALUE})"),
    Kind("SymbolicTensor", f"tf.constant({_VALUE})", traced=True),
    Kind("tf.Variable", f"tf.Variable({_VALUE})"),
    Kind("keras.Variable", f"keras.Variable({_VALUE})"),
    Kind("RaggedTensor", f"tf.ragged.constant({_VALUE})"),
    Kind("SparseTensor", f"tf.sparse.from_dense({_VALUE})"),
    Kind("NumPy array", f'np.array({_VALUE}, dtype="float32")'),
    Kind("Python list", _VALUE),
)


@dataclass(frozen=True)
class Surprise:
    """Works, but would mislead a reader: in which columns, which row, what comes out as the table has it, and why."""

    kinds: tuple[str, ...]
    title: str
    shown: str
    why: str


def cells(groups: Iterable[Group]) -> list[Cell]:
    """The program of each cell."""
    known = {kind.name: kind for kind in KINDS}
    return [
        Cell(name(operation, kind), program(operation, kind, known.get(operation.other or "")))
        for group in groups
        for operation in group.operations
        for kind in KINDS
    ]


def name(operation: Operation, kind: Kind) -> str:
    """What a cell is called."""
    return f"{operation.title}, x: {kind.name}"


def program(operation: Operation, kind: Kind, other: Kind | None = None) -> str:
    """A complete program that does an operation with an `x` of one kind, and where there is a `y`, that of another."""
    given = {"x": kind} | ({"y": other} if other else {})
    steps = operation.code if re.search(r"\bresult = ", operation.code) else f"result = {operation.code}"
    made = [f"{letter} = {of.make}" for letter, of in given.items() if not of.traced]
    traced = {letter: of.make for letter, of in given.items() if of.traced}
    parts = [operation.before] if operation.before else []
    if traced:
        inner = "".join(f"\n    {line}" for line in ["global result", *steps.split("\n")])
        parts += [*made, f"@tf.function(autograph=False)\ndef call({', '.join(traced)}):{inner}"]
        parts += [f"call({', '.join(traced.values())})"]
    else:
        parts += ["\n".join([*made, steps])]
    body = _joined(parts)
    return _joined([*_imports(body), body]) + "\n"


def _imports(body: str) -> list[str]:
    code = re.sub(r'"[^"{}\n]*"', '""', body)
    used = [module for module in _IMPORTS if re.search(rf"(?<![\w.]){module}\.", code)]
    blocks = [[_IMPORTS[module] for module in used if (module in _STANDARD) == own] for own in (True, False)]
    head = "\n\n".join("\n".join(block) for block in blocks if block)
    return [head] if head else []


def _joined(parts: list[str]) -> str:
    """The parts of a program, with the blank lines between them that Black wants."""
    text = parts[0]
    for before, part in pairwise(parts):
        apart = _BLOCK.match(part) or _BLOCK.match(before.rpartition("\n\n\n")[2])
        text += ("\n\n\n" if apart else "\n\n" if "import " in before else "\n") + part
    return text


def document(
    groups: Iterable[Group],
    seen: Mapping[str, Seen],
    surprises: Iterable[Surprise],
    versions: Mapping[str, str],
    entry_for: EntryFor,
) -> dict[str, Any]:
    """All that the matrix tells, as docs/assets/schemas/matrix.json describes it.

    Raises SnippetError for a surprise that is declared twice, or of a cell that does not exist, raises, or gives
    something else than the surprise is about.
    """
    groups = list(groups)
    programs = {cell.name: cell.code for cell in cells(groups)}
    declared = _by_cell(surprises)
    for place, surprise in declared.items():
        found = seen.get(place)
        told = "does not exist" if found is None else f"gives {shown(found)!r}, not {surprise.shown!r}"
        if found is None or shown(found) != surprise.shown:
            raise SnippetError(Path(place), None, f"is declared a surprise and {told}; correct matrix_surprises.py.")
    return {
        "$schema": "../../schemas/matrix.json",
        "versions": dict(versions),
        "kinds": [{"name": kind.name, "x": kind.make, "traced": kind.traced} for kind in KINDS],
        "groups": [{"slug": group.slug, "heading": group.heading} for group in groups],
        "operations": [
            {
                "group": group.slug,
                "title": operation.title,
                "cells": {
                    kind.name: _cell(programs[place], seen[place], declared.get(place), entry_for)
                    for kind in KINDS
                    for place in [name(operation, kind)]
                },
            }
            for group in groups
            for operation in group.operations
        ],
    }


def _by_cell(surprises: Iterable[Surprise]) -> dict[str, Surprise]:
    found: dict[str, Surprise] = {}
    for surprise in surprises:
        for kind in surprise.kinds:
            place = f"{surprise.title}, x: {kind}"
            if place in found:
                raise SnippetError(Path(place), None, "is declared a surprise twice; take one out.")
            found[place] = surprise
    return found


def _cell(code: str, seen: Seen, surprise: Surprise | None, entry_for: EntryFor) -> dict[str, Any]:
    if seen.outcome == "raises":
        entry = entry_for(seen.error or "", seen.text or "")
        return {"outcome": "raises", "error": seen.error, "message": seen.message, "entry": entry, "code": code}
    given = {"kind": seen.kind, "shape": seen.shape, "dtype": seen.dtype, "detail": seen.detail}
    if surprise:
        return {"outcome": "surprises", **given, "surprise": surprise.why, "code": code}
    return {"outcome": "works", **given, "code": code}


def shown(seen: Seen) -> str:
    """What the table says of a cell: an exception's name, or the result; a dtype where it is not float32."""
    if seen.outcome == "raises":
        return f"✗ {seen.error}"
    if seen.kind in ("bool", "int") or (seen.kind == "str" and len(seen.detail or "") <= 16):
        return seen.detail or ""
    if seen.shape is None:
        said = seen.detail if seen.kind != "str" else None
        return f"{seen.kind}: {said}" if said else f"{seen.kind}"
    shape = "of unknown rank" if seen.shape == "unknown" else str(seen.shape)
    dtype = "" if seen.dtype == "float32" else f" {seen.dtype}"
    return f"{seen.kind} {shape}{dtype}" + (f" {seen.detail}" if seen.detail else "")
