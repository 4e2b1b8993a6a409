"""The program of each cell: an operation with an `x` of one kind."""

import re
from collections.abc import Iterable
from itertools import pairwise

from engine.programs import Program
from kit import results
from kit.kinds import KINDS, Kind
from matrix.operations import Group, Operation

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


def programs(groups: Iterable[Group]) -> list[Program]:
    """The program of each cell, row by row."""
    return [
        results.program(name(operation.title, kind.name), code(operation, kind))
        for group in groups
        for operation in group.operations
        for kind in KINDS
    ]


def name(title: str, kind: str) -> str:
    """What a cell is called."""
    return f"{title}, x: {kind}"


def code(operation: Operation, kind: Kind) -> str:
    """A complete program that does an operation with an `x` of one kind, and where there is a `y`, that of another."""
    others = [other for other in KINDS if other.name == operation.other]
    operands = dict(zip("xy", [kind, *others], strict=False))
    steps = operation.code if re.search(r"\bresult = ", operation.code) else f"result = {operation.code}"
    makers = [f"{letter} = {of.make}" for letter, of in operands.items() if not of.traced]
    traced = {letter: of.make for letter, of in operands.items() if of.traced}
    parts = [operation.before] if operation.before else []
    if traced:
        inner = "".join(f"\n    {line}" for line in ["global result", *steps.split("\n")])
        parts += [*makers, f"@tf.function(autograph=False)\ndef call({', '.join(traced)}):{inner}"]
        parts += [f"call({', '.join(traced.values())})"]
    else:
        parts += ["\n".join([*makers, steps])]
    body = _joined(parts)
    return _joined([*_imports(body), body]) + "\n"


def _imports(body: str) -> list[str]:
    bare = re.sub(r'"[^"{}\n]*"', '""', body)
    used = [module for module in _IMPORTS if re.search(rf"(?<![\w.]){module}\.", bare)]
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
