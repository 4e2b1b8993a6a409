"""The programs that ask `describe`, as it stands in the snippet, what it says of each case."""

import ast
from collections.abc import Iterable
from pathlib import Path

from engine.errors import SnippetError
from engine.programs import Program
from kinds.cases import HOSTILE, NESTED, OTHERS
from kit.kinds import KINDS, NAMES

DESCRIBE = "snippets/inspector/describe.py"

_MODULES = "import collections\nimport unittest.mock\n\nimport keras\nimport numpy as np\nimport tensorflow as tf"
_TRACED = "@tf.function\ndef trace(x):\n    global result\n    result = {}\n\n\ntrace({})"
_IN_GRAPHS = ("EagerTensor", "SymbolicTensor", "RaggedTensor", "SparseTensor")
_OPERATIONS = """graph = tf.Graph()
with graph.as_default():
    x = tf.sparse.from_dense([[1.0]])
    before = len(graph.get_operations())
    describe([x, x.values, keras.Variable])"""
_SHARED = "dense = keras.layers.Dense(1)\na, b = keras.Input((1,)), keras.Input((1,))\ndense(a)\nx = dense(b)"


def function(path: Path) -> str:
    """The source of `describe` as it stands in a snippet. Raises SnippetError where there is none."""
    source = path.read_text("utf-8")
    try:
        body = ast.parse(source).body
    except SyntaxError as error:
        raise SnippetError(path, error.lineno, f"is not valid Python ({error.msg}); correct the line.") from None
    node = next((node for node in body if getattr(node, "name", "") == "describe"), None)
    if node is None:
        raise SnippetError(path, None, "defines no function `describe`; copy it from describe.py.")
    return ast.get_source_segment(source, node) or ""


def programs_of_cases(checkout: Path) -> Iterable[Program]:
    """A program for each case, whose `result` is what `describe` says. Raises SnippetError as `function` does."""
    describe = function(checkout / DESCRIBE)

    def program(name: str, maker: str, result: str = "describe(x)") -> Program:
        return Program(name, f"{_MODULES}\n\n\n{describe}\n\n\n{maker}\nresult = {result}\n")

    def traced(name: str, call: str, argument: str) -> Program:
        return program(name, _TRACED.format(call, argument), "result")

    make = {kind.name: kind.make for kind in KINDS}
    return [
        *(program(kind.name, f"x = {kind.make}") for kind in KINDS if not kind.traced),
        *(program(code, f"x = {code}") for code in (*OTHERS, *NESTED)),
        *(program(name, maker) for name, (maker, _) in HOSTILE.items()),
        *(traced(f"{kind} while tracing", "describe(x)", make[kind]) for kind in NAMES if kind in _IN_GRAPHS),
        program("twice", "x = keras.Input((2,)), tf.Variable([1.0]), object()", "describe(x) == describe(x)"),
        traced("computed", "describe(x * 2)", "tf.constant([1.0])"),
        program("operations", _OPERATIONS, "len(graph.get_operations()) - before"),
        program("shared layer", _SHARED),
        traced("SymbolicTensor", "describe(x)", make["SymbolicTensor"]),
    ]
