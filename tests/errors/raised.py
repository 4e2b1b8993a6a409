"""What Keras and TensorFlow can raise about symbolic tensors, read from their installed sources without importing them."""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WHOLE = (
    "keras/src/backend/common/keras_tensor.py",
    "keras/src/ops/function.py",
    "keras/src/ops/node.py",
    "keras/src/ops/operation.py",
    "keras/src/ops/symbolic_arguments.py",
    "keras/src/models/functional.py",
    "keras/src/models/sequential.py",
    "keras/src/models/model.py",
    "keras/src/layers/layer.py",
    "keras/src/layers/input_spec.py",
    "keras/src/layers/core/input_layer.py",
    "keras/src/layers/core/lambda_layer.py",
    "keras/src/backend/tensorflow/core.py",
    "tensorflow/python/framework/tensor.py",
    "tensorflow/python/framework/func_graph.py",
)
"""Every message of these files must be known."""

SOME = (
    "keras/src/**/*.py",
    "tensorflow/python/framework/*.py",
    "tensorflow/python/eager/*.py",
    "tensorflow/python/eager/polymorphic_function/*.py",
    "tensorflow/python/ops/variables.py",
    "tensorflow/python/ops/resource_variable_ops.py",
    "tensorflow/python/ops/gradients_impl.py",
    "tensorflow/python/ops/gradients_util.py",
    "tensorflow/python/autograph/operators/*.py",
    "tensorflow/python/data/ops/*.py",
)
"""Of these, every message that names a symbolic tensor, as `SYMBOLIC` has it."""

SYMBOLIC = re.compile(r"symbolic|Keras ?Tensor|graph tensor|eager execution is enabled|out of scope", re.IGNORECASE)
SHORTEST = 12
"""Literal characters that a message needs to be told from others."""


@dataclass(frozen=True)
class Raise:
    """One `raise` of a source file: its exception, and its message with `{}` where values stand."""

    module: str
    line: int
    type: str
    text: str

    def fits(self, said: str) -> bool:
        """Whether a message that was seen comes from here."""
        pieces = [" ".join(piece.split()) for piece in self.text.split("{}")]
        place, line = 0, " ".join(said.split())
        for piece in pieces:
            place = line.find(piece, place)
            if place < 0:
                return False
            place += len(piece)
        return sum(map(len, pieces)) >= SHORTEST


@dataclass(frozen=True)
class Exclusion:
    """Messages of one source file that the index leaves out: those that begin with `text`, and why."""

    module: str
    text: str
    reason: str

    def fits(self, found: Raise) -> bool:
        return found.module == self.module and found.text.startswith(self.text)


def exclusions(folder: Path) -> list[Exclusion]:
    """The exclusions of a folder's TOML files: a table for each reason, which lists texts by module."""
    return [
        Exclusion(module, text, group["reason"])
        for path in sorted(folder.glob("*.toml"))
        for group in tomllib.loads(path.read_text("utf-8")).values()
        for module, texts in group["texts"].items()
        for text in texts
    ]


def raises(packages: Path) -> list[Raise]:
    """All messages that the index must know, of the packages installed in a folder."""
    whole = [packages / name for name in WHOLE]
    some = {path for pattern in SOME for path in packages.glob(pattern)}
    found = [each for path in whole for each in _of_file(path, packages)]
    found += [
        each
        for path in sorted(some.difference(whole))
        if not path.stem.endswith("_test")
        for each in _of_file(path, packages)
        if SYMBOLIC.search(each.text)
    ]
    return found


def unknown(found: list[Raise], seen: list[str], left_out: list[Exclusion]) -> list[str]:
    """What no executed message comes from and nothing excludes, and what is excluded without need."""
    known = {raised for raised in found if any(raised.fits(said) for said in seen)}
    findings = [
        f"{raised.module}:{raised.line} raises {raised.type}, which is in no entry: {raised.text[:90]!r};"
        " write one below snippets/errors, or exclude it in snippets/errors/excluded with a reason."
        for raised in found
        if raised not in known and not any(exclusion.fits(raised) for exclusion in left_out)
    ]
    needed = [raised for raised in found if raised not in known]
    findings += [
        f"{exclusion.module}: the exclusion {exclusion.text!r} excludes nothing; take it out."
        for exclusion in left_out
        if not any(exclusion.fits(raised) for raised in needed)
    ]
    return findings


def _of_file(path: Path, packages: Path) -> Iterator[Raise]:
    module = path.relative_to(packages).as_posix()
    source = path.read_text("utf-8")
    if "raise " not in source:
        return
    for function, node in _raising(ast.parse(source), None):
        if not isinstance(node.exc, ast.Call) or not node.exc.args:
            continue
        texts = [_text(argument, function) for argument in node.exc.args]
        yield Raise(module, node.lineno, ast.unparse(node.exc.func), max(texts, key=len))


def _raising(tree: ast.AST, function: ast.AST | None) -> Iterator[tuple[ast.AST | None, ast.Raise]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Raise):
            yield function, node
        inner = node if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else function
        yield from _raising(node, inner)


def _text(node: ast.expr, function: ast.AST | None) -> str:
    """A message's literal parts, `{}` for the rest; a name stands for what its function assigns to it."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in values)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return _text(left, function) + _text(right, function)
        case ast.BinOp(op=ast.Mod(), left=left):
            return re.sub(r"%(\(\w+\))?[-\d.]*[sdrxf]", "{}", _text(left, function))
        case ast.Call(func=ast.Attribute(value=value, attr="format")):
            return re.sub(r"\{[^{}]*\}", "{}", _text(value, function))
        case ast.Name(id=name) if function:
            for given in ast.walk(function):
                if isinstance(given, ast.Assign) and [ast.unparse(target) for target in given.targets] == [name]:
                    return _text(given.value, None)
    return "{}"
