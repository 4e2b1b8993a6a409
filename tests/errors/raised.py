"""What Keras and TensorFlow can raise about symbolic tensors, read from their installed sources without importing them."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.errors import SnippetError
from kit import holes, toml

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
SHORTEST = 10
"""Letters of evidence that a message needs to be told from others."""

_JOINT = re.compile(r"""["']\s*\+?\s*\\?\s*[rRfFbBuU]*["']""")
"""Where a string ends and goes on as the next one."""


@dataclass(frozen=True)
class Raise:
    """One `raise` of a source file: its exception, and its message with `{}` where values stand."""

    module: str
    line: int
    type: str
    text: str

    def fits(self, message: str) -> bool:
        """Whether a message that was raised comes from here."""
        return holes.letters(self.text) >= SHORTEST and holes.fits(self.text, message)


@dataclass(frozen=True)
class Exclusion:
    """Messages of one source file that the index leaves out: those that begin with `text`, and why."""

    module: str
    text: str
    reason: str

    def excludes(self, raised: Raise) -> bool:
        """Both are source text, so nothing varies and the words are compared as they stand."""
        return raised.module == self.module and raised.text.startswith(self.text)


@dataclass(frozen=True)
class Excluded:
    """All exclusions that can be read, and the sentences about files that cannot."""

    exclusions: tuple[Exclusion, ...]
    findings: tuple[str, ...]


def excluded(folder: Path, checkout: Path) -> Excluded:
    """The exclusions of a folder's TOML files: a table for each reason, which lists texts by module."""
    exclusions: list[Exclusion] = []
    findings: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            exclusions += _exclusions(toml.read(path, checkout))
        except SnippetError as error:
            findings.append(str(error))
    return Excluded(tuple(exclusions), tuple(findings))


def _exclusions(table: toml.Table) -> Iterator[Exclusion]:
    for name, group in table.values.items():
        if not isinstance(group, dict) or group.keys() != {"reason", "texts"}:
            raise table.error(name, f"`{name}` is no exclusion; write a table with `reason` and `texts`.")
        if not isinstance(group["reason"], str) or not group["reason"].strip():
            raise table.error(name, f"`{name}` has no reason; write one.")
        if not isinstance(group["texts"], dict):
            raise table.error(name, f'the texts of `{name}` stand below no module; write texts."MODULE" = [...].')
        for module, texts in group["texts"].items():
            if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
                raise table.error(name, f"the texts of {module} in `{name}` are no list of texts; write one.")
            yield from (Exclusion(module, text, group["reason"]) for text in texts)


def raises(packages: Path) -> list[Raise]:
    """All messages that the index must know, of the packages installed in a folder."""
    whole = [packages / name for name in WHOLE]
    listed = [raised for path in whole for raised in _of_file(path, packages, path.read_text("utf-8"))]
    for path in sorted({path for pattern in SOME for path in packages.glob(pattern)}.difference(whole)):
        if path.stem.endswith("_test"):
            continue
        source = path.read_text("utf-8")
        if "raise " in source and SYMBOLIC.search(_JOINT.sub("", source)):  # else no message of it can be one of them
            listed += [raised for raised in _of_file(path, packages, source) if SYMBOLIC.search(raised.text)]
    return listed


def unknown(listed: Iterable[Raise], messages: Iterable[str], exclusions: Iterable[Exclusion]) -> list[str]:
    """What no executed message comes from and nothing excludes, and what is excluded without need."""
    messages, exclusions = list(messages), list(exclusions)
    needed = [raised for raised in listed if not any(raised.fits(message) for message in messages)]
    findings = [
        f"{raised.module}:{raised.line} raises {raised.type}, which is in no entry: {raised.text[:90]!r};"
        " write one below snippets/errors, or exclude it in snippets/errors/excluded with a reason."
        for raised in needed
        if not any(exclusion.excludes(raised) for exclusion in exclusions)
    ]
    findings += [
        f"{exclusion.module}: the exclusion {exclusion.text!r} excludes nothing; take it out of snippets/errors/excluded."
        for exclusion in exclusions
        if not any(exclusion.excludes(raised) for raised in needed)
    ]
    return findings


def _of_file(path: Path, packages: Path, source: str) -> Iterator[Raise]:
    module = path.relative_to(packages).as_posix()
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
            for each in ast.walk(function):
                if isinstance(each, ast.Assign) and [ast.unparse(target) for target in each.targets] == [name]:
                    return _text(each.value, None)
    return "{}"
