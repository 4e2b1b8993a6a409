"""From every kind to every kind: the call to use, or why there is none and what to do instead.

To change one, edit its line. `code` is an expression that makes the other kind of `x`, or statements that set `result`
(and `out`, where `result` lives in a graph only). With a reason, `why`, there is no such call, and `code` is the way
round. `data` is numbers to give to a model or a function. All that is told of a conversion beside that is computed.
"""

import re
from dataclasses import dataclass

KERAS = "keras.Input(shape=x.shape[1:], dtype=x.dtype)"
_PLACEHOLDER = "A KerasTensor holds no numbers. Make a placeholder like `x`, and give `x` to the model later."
_NO_NUMBERS = "A KerasTensor holds no numbers. Make a model that ends there, and give it some."
_NOT_YET = "There are no numbers before the function runs. Return it: the caller gets them."
_OWNER = "A variable lives longer than one call. Make it outside, and assign inside."


@dataclass(frozen=True)
class Source:
    """A kind to convert from: what makes its `x`, and the same in each of several dtypes.

    The `x` of one that is `traced` is what a function that TensorFlow traces gets of that.
    """

    name: str
    make: str
    typed: str
    dtypes: tuple[str, ...] = ("float32", "float64", "int32")
    traced: bool = False


@dataclass(frozen=True)
class Conversion:
    """A way to another kind."""

    to: str
    code: str
    why: str = ""


_FLOATS, _INTS, _UNEQUAL = "[[1.0, 2.0], [3.0, 4.0]]", "[[1, 2], [3, 4]]", "[[1, 2], [3]]"
DATA = Source("data", f"data = tf.constant({_FLOATS})", f'data = tf.constant({_INTS}, dtype="{{0}}")')
SOURCES = (
    Source(
        "KerasTensor",
        "inputs = keras.Input(shape=(2,))\nx = keras.ops.relu(inputs)",
        'inputs = keras.Input(shape=(2,), dtype="{0}")\nx = keras.ops.relu(inputs)',
    ),
    Source("EagerTensor", f"x = tf.constant({_FLOATS})", f'x = tf.constant({_INTS}, dtype="{{0}}")'),
    Source("SymbolicTensor", f"x = tf.constant({_FLOATS})", f'x = tf.constant({_INTS}, dtype="{{0}}")', traced=True),
    Source("tf.Variable", f"x = tf.Variable({_FLOATS})", f'x = tf.Variable({_INTS}, dtype="{{0}}")'),
    Source("keras.Variable", f"x = keras.Variable({_FLOATS})", f'x = keras.Variable({_INTS}, dtype="{{0}}")'),
    Source(
        "RaggedTensor",
        "x = tf.ragged.constant([[1.0, 2.0], [3.0]])",
        f'x = tf.ragged.constant({_UNEQUAL}, dtype="{{0}}")',
    ),
    Source(
        "SparseTensor",
        "x = tf.sparse.from_dense([[1.0, 0.0], [3.0, 4.0]])",
        'x = tf.sparse.from_dense(tf.constant([[1, 0], [3, 4]], dtype="{0}"))',
    ),
    Source("NumPy array", f'x = np.array({_FLOATS}, dtype="float32")', f'x = np.array({_INTS}, dtype="{{0}}")'),
    Source("Python list", f"x = {_FLOATS}", "x = [[{0}(1), {0}(2)], [{0}(3), {0}(4)]]", dtypes=("float", "int")),
)


def _traced(inside: str, taken: str = "v", given: str = "x") -> str:
    """Statements that trace a function, look at a tensor in it and return that."""
    lines = f"    global result\n    result = {inside}\n    return result"
    return f"@tf.function(autograph=False)\ndef call({taken}):\n{lines}\n\n\nout = call({given})"


_MODEL = "model = keras.Model(inputs, x)\nresult = "
_PEEK = "class Peek(keras.Layer):\n    def call(self, v):\n        global result\n        result = v\n        return v"
_CALL = "@tf.function\ndef call(x):\n    return x\n\n\nresult = "
_ASSIGN = "\n\n\n@tf.function\ndef call(x):\n    result.assign(x)\n\n\ncall(data)"

CONVERSIONS: dict[str, tuple[Conversion, ...]] = {
    "KerasTensor": (
        Conversion("KerasTensor", "keras.ops.copy(x)"),
        Conversion("EagerTensor", f"{_MODEL}model(data)", _NO_NUMBERS),
        Conversion("SymbolicTensor", f"{_PEEK}\n\n\nout = Peek()(x)"),
        Conversion("tf.Variable", f"{_MODEL}tf.Variable(model(data))", _NO_NUMBERS),
        Conversion("keras.Variable", f"{_MODEL}keras.Variable(model(data))", _NO_NUMBERS),
        Conversion("RaggedTensor", f"{_MODEL}tf.RaggedTensor.from_tensor(model(data))", _NO_NUMBERS),
        Conversion("SparseTensor", f"{_MODEL}tf.sparse.from_dense(model(data))", _NO_NUMBERS),
        Conversion("NumPy array", f"{_MODEL}model.predict(data, verbose=0)", _NO_NUMBERS),
        Conversion("Python list", f"{_MODEL}model.predict(data, verbose=0).tolist()", _NO_NUMBERS),
    ),
    "EagerTensor": (
        Conversion("KerasTensor", KERAS, _PLACEHOLDER),
        Conversion("EagerTensor", "tf.identity(x)"),
        Conversion("SymbolicTensor", _traced("v")),
        Conversion("tf.Variable", "tf.Variable(x)"),
        Conversion("keras.Variable", "keras.Variable(x)"),
        Conversion("RaggedTensor", "tf.RaggedTensor.from_tensor(x)"),
        Conversion("SparseTensor", "tf.sparse.from_dense(x)"),
        Conversion("NumPy array", "x.numpy()"),
        Conversion("Python list", "x.numpy().tolist()"),
    ),
    "SymbolicTensor": (
        Conversion("KerasTensor", KERAS, _PLACEHOLDER),
        Conversion("EagerTensor", f"{_CALL}call(data)", _NOT_YET),
        Conversion("SymbolicTensor", "tf.identity(x)"),
        Conversion("tf.Variable", f"result = tf.Variable(tf.zeros_like(data)){_ASSIGN}", _OWNER),
        Conversion("keras.Variable", f"result = keras.Variable(tf.zeros_like(data)){_ASSIGN}", _OWNER),
        Conversion("RaggedTensor", "tf.RaggedTensor.from_tensor(x)"),
        Conversion("SparseTensor", "tf.sparse.from_dense(x)"),
        Conversion("NumPy array", f"{_CALL}call(data).numpy()", _NOT_YET),
        Conversion("Python list", f"{_CALL}call(data).numpy().tolist()", _NOT_YET),
    ),
    "tf.Variable": (
        Conversion("KerasTensor", KERAS, _PLACEHOLDER),
        Conversion("EagerTensor", "tf.convert_to_tensor(x)"),
        Conversion("SymbolicTensor", _traced("tf.convert_to_tensor(x)", "", "")),
        Conversion("tf.Variable", "tf.Variable(x)"),
        Conversion("keras.Variable", "keras.Variable(x)"),
        Conversion("RaggedTensor", "tf.RaggedTensor.from_tensor(x)"),
        Conversion("SparseTensor", "tf.sparse.from_dense(x)"),
        Conversion("NumPy array", "x.numpy()"),
        Conversion("Python list", "x.numpy().tolist()"),
    ),
    "keras.Variable": (
        Conversion("KerasTensor", KERAS, _PLACEHOLDER),
        Conversion("EagerTensor", "tf.convert_to_tensor(x)"),
        Conversion("SymbolicTensor", _traced("tf.convert_to_tensor(x)", "", "")),
        Conversion("tf.Variable", "x.value"),
        Conversion("keras.Variable", "keras.Variable(x)"),
        Conversion("RaggedTensor", "tf.RaggedTensor.from_tensor(x)"),
        Conversion("SparseTensor", "tf.sparse.from_dense(x)"),
        Conversion("NumPy array", "x.numpy()"),
        Conversion("Python list", "x.numpy().tolist()"),
    ),
    "RaggedTensor": (
        Conversion("KerasTensor", KERAS.replace(")", ", ragged=True)"), _PLACEHOLDER),
        Conversion("EagerTensor", "x.to_tensor()"),
        Conversion("SymbolicTensor", _traced("v.to_tensor()")),
        Conversion("tf.Variable", "tf.Variable(x.to_tensor())"),
        Conversion("keras.Variable", "keras.Variable(x.to_tensor())"),
        Conversion("RaggedTensor", "tf.identity(x)"),
        Conversion("SparseTensor", "x.to_sparse()"),
        Conversion("NumPy array", "x.to_tensor().numpy()"),
        Conversion("Python list", "x.to_list()"),
    ),
    "SparseTensor": (
        Conversion("KerasTensor", KERAS.replace(")", ", sparse=True)"), _PLACEHOLDER),
        Conversion("EagerTensor", "tf.sparse.to_dense(x)"),
        Conversion("SymbolicTensor", _traced("tf.sparse.to_dense(v)")),
        Conversion("tf.Variable", "tf.Variable(tf.sparse.to_dense(x))"),
        Conversion("keras.Variable", "keras.Variable(tf.sparse.to_dense(x))"),
        Conversion("RaggedTensor", "tf.RaggedTensor.from_tensor(tf.sparse.to_dense(x))"),
        Conversion("SparseTensor", "tf.identity(x)"),
        Conversion("NumPy array", "tf.sparse.to_dense(x).numpy()"),
        Conversion("Python list", "tf.sparse.to_dense(x).numpy().tolist()"),
    ),
    "NumPy array": (
        Conversion("KerasTensor", KERAS, _PLACEHOLDER),
        Conversion("EagerTensor", "tf.constant(x)"),
        Conversion("SymbolicTensor", _traced("v")),
        Conversion("tf.Variable", "tf.Variable(x)"),
        Conversion("keras.Variable", "keras.Variable(x)"),
        Conversion("RaggedTensor", "tf.RaggedTensor.from_tensor(x)"),
        Conversion("SparseTensor", "tf.sparse.from_dense(x)"),
        Conversion("NumPy array", "x.copy()"),
        Conversion("Python list", "x.tolist()"),
    ),
    "Python list": (
        Conversion("KerasTensor", "keras.Input(shape=np.shape(x)[1:])", _PLACEHOLDER),
        Conversion("EagerTensor", "tf.constant(x)"),
        Conversion("SymbolicTensor", _traced("v", given="tf.constant(x)")),
        Conversion("tf.Variable", "tf.Variable(x)"),
        Conversion("keras.Variable", "keras.Variable(x)"),
        Conversion("RaggedTensor", "tf.ragged.constant(x)"),
        Conversion("SparseTensor", "tf.sparse.from_dense(x)"),
        Conversion("NumPy array", 'np.array(x, dtype="float32")'),
        Conversion("Python list", "copy.deepcopy(x)"),
    ),
}


def uses_data(conversion: Conversion) -> bool:
    """Whether the code gives numbers, `data`, to a model or a function."""
    return bool(re.search(r"\bdata\b", conversion.code))


def is_outside(source: Source, conversion: Conversion) -> bool:
    """Whether the code stands outside of the function whose argument is `x`, and has that function itself."""
    return source.traced and uses_data(conversion)
