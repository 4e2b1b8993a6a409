"""What a message says, read from the expression that makes it: its words, and `{}` where values stand.

Every way in which Keras and TensorFlow build texts is known: constants, f-strings, `%`, `.format`, `+`, implicit
concatenation, `join`, `dedent`, a name that the function or the module gives a text, and a function of the module that
returns one. An expression that may give several texts (`a if x else b`, a name with two assignments) has several.
"""

import ast
import inspect
import re
import textwrap
from itertools import product

from atlas.scope import Scope

HOLE = "{}"
MOST = 4
"""Texts of one expression; those behind them are other values of the same names."""
DEEPEST = 6
"""Names that are followed from one to the next."""

_PERCENT = re.compile(r"%(?:\(\w+\))?[-#+ 0]*[\d*]*(?:\.[\d*]+)?[diouxXeEfFgGcrsa]|%%")
_FIELD = re.compile(r"\{\{|\}\}|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
_SAME_WORDS = frozenset({"strip", "lstrip", "rstrip", "lower", "encode", "decode"})
"""Methods of a text that leave its words."""


def templates(node: ast.expr, where: Scope) -> list[str]:
    """The texts that an expression may give, each with single spaces and no hole twice in a row."""
    texts = (re.sub(r"(?:\{\})+", HOLE, re.sub(r"\s+", " ", text).strip()) for text in _texts(node, where, 0))
    return list(dict.fromkeys(texts))


def _texts(node: ast.expr, where: Scope, depth: int) -> list[str]:
    if depth > DEEPEST:
        return [HOLE]
    return list(dict.fromkeys(_alternatives(node, where, depth)))[:MOST] or [HOLE]


def _alternatives(node: ast.expr, where: Scope, depth: int) -> list[str]:
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=values):
            return _joined([_texts(value, where, depth) for value in values])
        case ast.FormattedValue(value=value):
            return _texts(value, where, depth + 1)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return _joined([_texts(left, where, depth), _texts(right, where, depth)])
        case ast.BinOp(op=ast.Mod(), left=left, right=right):
            values = right.elts if isinstance(right, ast.Tuple) else [right]
            return [_percent(text, values, where, depth + 1) for text in _texts(left, where, depth)]
        case ast.IfExp(body=body, orelse=orelse):
            return [*_texts(body, where, depth), *_texts(orelse, where, depth)]
        case ast.BoolOp(op=ast.Or(), values=values):
            return [text for value in values for text in _texts(value, where, depth)]
        case ast.Name(id=name):
            return [text for value in where.values(name) for text in _texts(value, where, depth + 1)]
        case ast.Call():
            return _called(node, where, depth)
    return [HOLE]


def _called(node: ast.Call, where: Scope, depth: int) -> list[str]:
    match node:
        case ast.Call(func=ast.Attribute(value=value, attr="format")):
            return [_format(text, node, where, depth + 1) for text in _texts(value, where, depth)]
        case ast.Call(func=ast.Attribute(value=value, attr=method)) if method in _SAME_WORDS:
            return _texts(value, where, depth)
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(glue)), attr="join"), args=[listed]):
            if isinstance(listed, ast.List | ast.Tuple):
                return [glue.join(parts) for parts in product(*(_texts(each, where, depth) for each in listed.elts))]
        case ast.Call(func=ast.Attribute(attr="dedent") | ast.Name(id="dedent"), args=[value]):
            return [textwrap.dedent(text) for text in _texts(value, where, depth)]
        case ast.Call(func=ast.Attribute(attr="cleandoc"), args=[value]):
            return [inspect.cleandoc(text) for text in _texts(value, where, depth)]
        case ast.Call(func=ast.Name(id="str"), args=[value]):
            return _texts(value, where, depth)
        case ast.Call(func=ast.Name(id=name)):
            inner, values = where.returned(name)
            return [text for value in values for text in _texts(value, inner, depth + 1)]
    return [HOLE]


def _joined(parts: list[list[str]]) -> list[str]:
    """Each part of the first text's choice with each of the others', as many as count."""
    joined = [""]
    for part in parts:
        joined = [before + text for before in joined for text in part][:MOST]
    return joined


def _value(node: ast.expr | None, where: Scope, depth: int) -> str:
    """What stands in a hole: the text of a name that has one, else a hole."""
    texts = _texts(node, where, depth) if node else []
    return texts[0] if len(texts) == 1 else HOLE


def _percent(text: str, values: list[ast.expr], where: Scope, depth: int) -> str:
    left = iter(values)

    def put(match: re.Match[str]) -> str:
        if match[0] == "%%":
            return "%"
        return HOLE if "(" in match[0] else _value(next(left, None), where, depth)

    return _PERCENT.sub(put, text)


def _format(text: str, call: ast.Call, where: Scope, depth: int) -> str:
    left = iter(call.args)
    named = {keyword.arg: keyword.value for keyword in call.keywords}

    def put(match: re.Match[str]) -> str:
        if match[0] in ("{{", "}}"):
            return match[0][0]
        name = match[0][1:-1].partition(":")[0].partition("!")[0]
        if name.isdecimal() and int(name) < len(call.args):
            return _value(call.args[int(name)], where, depth)
        return _value(named.get(name) if name else next(left, None), where, depth)

    return _FIELD.sub(put, text)
