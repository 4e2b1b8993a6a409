"""Every message that a module can raise, warn of or log, read from its source."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from atlas.scope import Function, Scope
from atlas.templates import templates
from kit import holes

SHORTEST = 10
"""Letters of evidence that a message needs to be told from others."""
LOGGED = "logged"
"""The type of a warning that goes to a log."""

_LOGS = {"warn": 0, "warning": 0, "warning_once": 0, "error": 0, "log_first_n": 1, "warn_once": 0}
"""Methods of loggers, with the place of the message among their arguments."""
_LOGGER = re.compile(r"log", re.IGNORECASE)
_CLASS = re.compile(r"_?[A-Z]\w*$")
_ANY = "Exception"


@dataclass(frozen=True, order=True)
class Message:
    """A message: the function that says it ("Layer.add_weight"; "" for the module), its type and its template."""

    function: str
    type: str
    text: str


def messages(source: str) -> set[Message]:
    """All messages of a module that have words enough to be known by. Raises SyntaxError for what is no Python."""
    tree = ast.parse(source)
    return {
        Message(name, kind, text)
        for name, where, node in _statements(tree, "", Scope(tree), inside=False)
        for kind, arguments in [_said(node, where)]
        for text in _fullest(arguments, where)
        if holes.letters(text) >= SHORTEST
    }


def _statements(node: ast.AST, name: str, where: Scope, *, inside: bool) -> Iterator[tuple[str, Scope, ast.AST]]:
    """Each statement or call that can say something, with its function, as deep as classes go, and its scope."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Raise | ast.Assert | ast.Call):
            yield name, where, child
        if isinstance(child, Function):
            longer = name if inside else _dotted(name, child.name)
            yield from _statements(child, longer, Scope(child, where), inside=True)
        elif isinstance(child, ast.ClassDef):
            yield from _statements(child, name if inside else _dotted(name, child.name), where, inside=inside)
        else:
            yield from _statements(child, name, where, inside=inside)


def _dotted(*names: str) -> str:
    return ".".join(filter(None, names))


def _said(node: ast.AST, where: Scope) -> tuple[str, list[ast.expr]]:
    """The type of what a statement says, and the expressions of which one is its message."""
    match node:
        case ast.Raise(exc=ast.expr() as raised):
            return _exception(raised, where)
        case ast.Call(func=ast.Attribute(value=ast.Name(id="six"), attr="raise_from"), args=[raised, *_]):
            return _exception(raised, where)
        case ast.Call(func=ast.Attribute(value=ast.Name(id="six"), attr="reraise"), args=[_, raised, *_]):
            return _exception(raised, where)
        case ast.Assert(msg=ast.expr() as message):
            return "AssertionError", [message]
        case ast.Call(func=ast.Attribute(value=ast.Name(id="warnings"), attr="warn"), args=[message, *rest]):
            category = next((each.value for each in node.keywords if each.arg == "category"), rest[0] if rest else None)
            name = ast.unparse(category).rpartition(".")[2] if category else "UserWarning"
            return name if _CLASS.match(name) else "UserWarning", [message]
        case ast.Call(func=ast.Attribute(value=logger, attr=method), args=arguments) if method in _LOGS:
            if _LOGGER.search(ast.unparse(logger)) and len(arguments) > _LOGS[method]:
                message, *values = arguments[_LOGS[method] :]
                return LOGGED, [ast.BinOp(message, ast.Mod(), ast.Tuple(values, ast.Load()))]
    return "", []


def _exception(raised: ast.expr, where: Scope) -> tuple[str, list[ast.expr]]:
    match raised:
        case ast.Call(func=ast.Attribute(value=inner, attr="with_traceback")):
            return _exception(inner, where)
        case ast.Name(id=name):
            calls = [each for each in where.values(name) if isinstance(each, ast.Call)]
            return _exception(calls[0], where) if calls else ("", [])
        case ast.Call(func=function, args=arguments, keywords=keywords):
            name = ast.unparse(function).rpartition(".")[2]
            if isinstance(function, ast.Call) or name == "__class__":
                name = _ANY
            return (name, [*arguments, *(each.value for each in keywords)]) if _CLASS.match(name) else ("", [])
    return "", []


def _fullest(arguments: Iterable[ast.expr], where: Scope) -> list[str]:
    """The texts of the argument that says most."""
    choice = [templates(argument, where) for argument in arguments]
    return max(choice, key=lambda texts: max(map(holes.letters, texts)), default=[])
