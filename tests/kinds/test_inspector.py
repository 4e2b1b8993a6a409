"""What `describe` of the inspector says of each kind, and that nothing makes it raise or vary."""

import ast
from pathlib import Path

import pytest
from engine.checkout import ROOT
from engine import programs as cells
from engine.book import Book
from engine.programs import Cell
from matrix.cells import KINDS
from engine.snippet import parse

SNIPPETS = sorted((ROOT / "snippets" / "inspector").glob("*.py"))
TRACED = "@tf.function\ndef trace(x):\n    global result\n    result = {}\n\n\ntrace({})"

KIND = {
    "KerasTensor": (
        "KerasTensor, symbolic, (None, 2), float32",
        "made by InputLayer input_layer from []",
        "use in layers and keras.ops",
    ),
    "EagerTensor": ("EagerTensor, concrete, (2, 2), float32", "read x.numpy()"),
    "SymbolicTensor": (
        "SymbolicTensor, symbolic, (2, 2), float32",
        "made by Placeholder from []",
        "see its numbers: tf.print(x)",
    ),
    "tf.Variable": ("tf.Variable, concrete, (2, 2), float32", "x.numpy() and x.assign(...)"),
    "keras.Variable": ("keras.Variable, concrete, (2, 2), float32", "x.numpy() and x.assign(...)"),
    "RaggedTensor": ("RaggedTensor, concrete, (2, None), float32", "fill it up: x.to_tensor()"),
    "SparseTensor": ("SparseTensor, concrete, (2, 2), float32", "fill: tf.sparse.to_dense(x)"),
    "NumPy array": ("NumPy array, concrete, (2, 2), float32", "make a Tensor: tf.constant(x)"),
    "Python list": (
        "Python list, length 2",
        "0, 1: Python list, length 2",
        "0, 1: float",
        "make a Tensor of equal rows: tf.constant(x)",
    ),
}
"""The lines that must be said of each kind of the matrix, without their indentation."""

OTHERS = {
    "keras.layers.Dense(3)": "layer Dense, float32",
    "keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(3)])": "model Sequential, float32",
    "keras.Model(x := keras.Input(shape=(2,)), x)": "model Functional, float32",
    "None": "NoneType",
    "True": "bool",
    "'text'": "str",
    "b'bytes'": "bytes",
    "np.float32(1)": "float32, (), float32",
    "np.array(['a', 'b'])": "NumPy array, concrete, (2,), str32",
    "tf.constant(1).shape": "TensorShape",
    "tf.TensorSpec((2, None))": "TensorSpec, (2, None), float32",
    "tf.Tensor": "type",
    "keras": "module",
    "{1, 2}": "set",
    "object()": "object",
    "tf.data.Dataset.range(3)": "_RangeDataset",
    "unittest.mock.MagicMock()": "MagicMock",
    "keras.KerasTensor((2, 3))": "KerasTensor, symbolic, (2, 3), float32",
    "np.ma.masked_array([1.0, 2.0])": "NumPy array, concrete, (2,), float64",
}
"""An expression, and the first line of what must be said of it."""

NESTED = {
    "[]": ["Python list, length 0"],
    "()": ["tuple, length 0"],
    "{}": ["dict, length 0"],
    "(tf.constant(1), None)": ["tuple, length 2", "  0: EagerTensor, concrete, (), int32", "  1: NoneType"],
    "{'a': {'b': [tf.constant(1), tf.constant(2)]}}": [
        "dict, length 1",
        "  'a': dict, length 1",
        "    'b': Python list, length 2",
        "      0, 1: EagerTensor, concrete, (), int32",
    ],
    "{(1, 2): 0, object(): 0}": ["dict, length 2", "  tuple, object: int"],
    "collections.namedtuple('Pair', 'x y')(1, 2.0)": ["Pair, length 2", "  0: int", "  1: float"],
    "collections.OrderedDict(a=keras.Input((1,)))": [
        "OrderedDict, length 1",
        "  'a': KerasTensor, symbolic, (None, 1), float32",
        "    made by InputLayer input_layer from []",
    ],
    "[0] * 10_000_000": [
        "Python list, length 10000000, not all shown",
        "  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15: int",
    ],
    "dict.fromkeys(range(1_000_000))": ["dict, length 1000000, not all shown"],
}
"""An expression, and how what is said of it must begin."""

HOSTILE = {
    "attributes that raise": (
        "class Hostile:\n    def __getattribute__(self, name):\n        raise RuntimeError\n\n\nx = Hostile()",
        "Hostile, which raises when asked",
    ),
    "attributes that end the program": (
        "class Hostile:\n    def __getattr__(self, name):\n        raise SystemExit\n\n\nx = Hostile()",
        "Hostile, which raises when asked",
    ),
    "a shape that raises": (
        "class Hostile(np.ndarray):\n    shape = property(lambda self: 1 / 0)\n\n\nx = np.ones(2).view(Hostile)",
        "Hostile, which raises when asked",
    ),
    "a repr that raises": (
        "class Hostile:\n    def __repr__(self):\n        raise RuntimeError\n\n    __str__ = __repr__\n\n\nx = Hostile()",
        "Hostile\n  look it up",
    ),
    "a class that lies": ("class Liar:\n    __class__ = tf.Tensor\n\n\nx = Liar()", "Liar\n  look it up"),
    "a class that raises": (
        "class Hostile:\n    __class__ = property(lambda self: 1 / 0)\n\n\nx = Hostile()",
        "Hostile\n  look it up",
    ),
    "a metaclass that raises": (
        "class Meta(type):\n    def __getattribute__(self, name):\n        raise RuntimeError\n\n\n"
        "class Hostile(metaclass=Meta):\n    pass\n\n\nx = Hostile()",
        "Hostile, which raises when asked",
    ),
    "no hash and no equality": (
        "class Hostile:\n    __hash__ = None\n\n    def __eq__(self, other):\n        raise RuntimeError\n\n\nx = Hostile()",
        "Hostile\n  look it up",
    ),
    "a list that raises when it is read": (
        "class Hostile(list):\n    def __iter__(self):\n        raise RuntimeError\n\n\nx = Hostile()",
        "Hostile, which raises when asked",
    ),
    "a dict with a key that has no repr": (
        "class Key:\n    def __repr__(self):\n        raise RuntimeError\n\n\nx = {Key(): 1}",
        "dict, length 1\n  Key: int",
    ),
    "a list in itself": ("x = []\nx.append(x)", "Python list, length 1\n  0: Python list, length 1\n"),
    "a dict in itself": ("x = {}\nx.update(a=x)", "dict, length 1\n  'a': dict, length 1\n"),
    "a hundred thousand lists in each other": (
        "x = []\nfor _ in range(100_000):\n    x = [x]",
        "Python list, length 1\n  0: Python list, length 1\n",
    ),
    "a list that is larger than all memory": (
        "x = [0]\nfor _ in range(99):\n    x = [x] * 99",
        "Python list, length 99, not all shown\n",
    ),
}
"""What makes an `x` that does harm, and how what is said of it must begin."""


def function(path: Path) -> str:
    """The source of `describe` as it stands in a snippet."""
    source = path.read_text("utf-8")
    found = next(node for node in ast.parse(source).body if getattr(node, "name", "") == "describe")
    return ast.get_source_segment(source, found) or ""


def program(made: str, result: str = "describe(x)") -> str:
    """A program that makes an `x` and keeps what the function of the snippet says of it."""
    modules = "import collections\nimport unittest.mock\n\nimport keras\nimport numpy as np\nimport tensorflow as tf"
    describe = function(ROOT / "snippets" / "inspector" / "describe.py")
    return f"{modules}\n\n\n{describe}\n\n\n{made}\nresult = {result}\n"


CASES = {
    **{kind.name: program(f"x = {kind.make}") for kind in KINDS if not kind.traced},
    **{code: program(f"x = {code}") for code in OTHERS | NESTED},
    **{name: program(made) for name, (made, _) in HOSTILE.items()},
    **{
        f"{kind.name} while tracing": program(TRACED.format("describe(x)", kind.make), "result")
        for kind in KINDS
        if kind.name in ("EagerTensor", "SymbolicTensor", "RaggedTensor", "SparseTensor")
    },
    "twice": program("x = keras.Input((2,)), tf.Variable([1.0]), object()", "describe(x) == describe(x)"),
    "computed": program(TRACED.format("describe(x * 2)", "tf.constant([1.0])"), "result"),
    "operations": program(
        "graph = tf.Graph()\nwith graph.as_default():\n    x = tf.sparse.from_dense([[1.0]])\n"
        "    before = len(graph.get_operations())\n    describe([x, x.values, keras.Variable])",
        "len(graph.get_operations()) - before",
    ),
    "shared layer": program(
        "dense = keras.layers.Dense(1)\na, b = keras.Input((1,)), keras.Input((1,))\ndense(a)\nx = dense(b)"
    ),
}
CASES["SymbolicTensor"] = CASES["SymbolicTensor while tracing"]


@pytest.fixture(scope="module")
def said(book: Book) -> dict[str, str]:
    """What `describe` says in each case, each in a process of its own."""
    seen = cells.run([Cell(name, code) for name, code in CASES.items()], ROOT, book.runner)
    assert [f"{name}: {found.error} {found.message}" for name, found in seen.items() if found.outcome == "raises"] == []
    return {name: str(ast.literal_eval(found.detail or "''")) for name, found in seen.items()}


def test_the_function_has_under_40_lines() -> None:
    assert len(function(ROOT / "snippets" / "inspector" / "describe.py").split("\n")) < 40


@pytest.mark.parametrize("path", SNIPPETS, ids=lambda path: path.name)
def test_every_snippet_has_the_same_function(path: Path) -> None:
    wanted = function(ROOT / "snippets" / "inspector" / "describe.py")
    assert function(path) == wanted, f"copy `describe` from describe.py into {path.name}"


def test_the_function_needs_nothing_but_the_three_imports() -> None:
    snippet = parse(ROOT / "snippets" / "inspector" / "describe.py", ROOT)
    imports = [node for node in ast.parse(snippet.source).body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [ast.unparse(node) for node in imports] == ["import keras", "import numpy as np", "import tensorflow as tf"]


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_each_kind_is_told_with_its_facts(said: dict[str, str], kind: str) -> None:
    assert tuple(line.strip() for line in said[kind].split("\n")) == KIND[kind]


@pytest.mark.parametrize("code", OTHERS)
def test_other_objects_are_told_by_their_type(said: dict[str, str], code: str) -> None:
    assert said[code].split("\n")[0] == OTHERS[code]


@pytest.mark.parametrize("code", NESTED)
def test_leaves_are_told_where_they_are(said: dict[str, str], code: str) -> None:
    assert said[code].split("\n")[: len(NESTED[code])] == NESTED[code]


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_makes_it_raise(said: dict[str, str], name: str) -> None:
    assert said[name].startswith(HOSTILE[name][1])


@pytest.mark.parametrize("name", CASES)
def test_nothing_is_said_that_varies_or_never_ends(said: dict[str, str], name: str) -> None:
    assert "0x" not in said[name]
    assert len(said[name]) < 4000


def test_ragged_and_sparse_tensors_of_a_graph_are_symbolic(said: dict[str, str]) -> None:
    assert said["RaggedTensor while tracing"].startswith("RaggedTensor, symbolic, (2, None), float32\n")
    assert said["SparseTensor while tracing"].startswith("SparseTensor, symbolic, (2, 2), float32\n")


def test_the_history_names_the_operation_and_its_parents(said: dict[str, str]) -> None:
    assert "\n  made by Mul from ['x:0', 'mul/y:0']\n" in said["computed"]
    assert "\n  made by Dense dense from ['keras_tensor_1']\n" in said["shared layer"]


def test_it_runs_no_operation_and_says_the_same_twice(said: dict[str, str]) -> None:
    assert (said["operations"], said["twice"]) == ("0", "True")
