"""How Keras writes its objects into messages: a KerasTensor, a variable, the name of a layer. The way changes with the releases."""

import ast
import re
from collections.abc import Iterable, Iterator

from atlas.scope import Function, Scope
from atlas.templates import HOLE, templates
from kit import holes

_SHOWS = ("__repr__", "__str__")
_NAMES = "object_name"
"""The argument by which Keras names a layer in the message of what failed inside."""
_LIKELY = re.compile(rf"def (?:{'|'.join(_SHOWS)})\b|\b{_NAMES}=")
_TELLING = re.compile(r"<\w+[ :]|Keras\w+\(|layer ['\"]")
"""How a form begins that can be told from words."""
LEAST = 9
"""Letters that a form has at least, beside its holes."""


def forms(source: str) -> set[str]:
    """The templates of all that the objects of a module show of themselves. Raises SyntaxError for what is no Python."""
    if not _LIKELY.search(source):
        return set()
    tree = ast.parse(source)
    texts = {text for expression, where in _shown(tree) for text in templates(expression, where)}
    return {text for text in texts if HOLE in text and _TELLING.match(text) and holes.letters(text) >= LEAST}


def _shown(tree: ast.Module) -> Iterator[tuple[ast.expr, Scope]]:
    module = Scope(tree)
    for node in ast.walk(tree):
        if isinstance(node, Function) and node.name in _SHOWS:
            own = Scope(node, module)
            yield from ((each.value, own) for each in ast.walk(node) if isinstance(each, ast.Return) and each.value)
        elif isinstance(node, ast.keyword) and node.arg == _NAMES:
            yield node.value, module


def of(modules: Iterable[Iterable[str]]) -> dict[str, set[int]]:
    """Each form with the releases that have it; `modules` are the sources of each release."""
    table: dict[str, set[int]] = {}
    for number, release in enumerate(modules):
        for source in release:
            for text in forms(source):
                table.setdefault(text, set()).add(number)
    return dict(sorted(table.items()))
