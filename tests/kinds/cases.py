"""What is given to `describe` of the inspector, and what must be said of it."""

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

CASES = (
    *(kind for kind in KIND if kind != "SymbolicTensor"),
    *OTHERS,
    *NESTED,
    *HOSTILE,
    *(f"{kind} while tracing" for kind in ("EagerTensor", "SymbolicTensor", "RaggedTensor", "SparseTensor")),
    *("twice", "computed", "operations", "shared layer", "SymbolicTensor"),
)
"""The names of all programs that `inspector.py` makes of these."""
