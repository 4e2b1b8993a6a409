"""The rows of the compatibility matrix: what is tried with each kind of `x`, as a reader would type it.

To add one, write a line. A title is the code too, unless the code is given; it is an expression whose value is looked
at, or statements that set `result`. `before` stands above that, outside of a traced function. Imports are
added by the names that are used (`np`, `tf`, `keras`, `ops` ...).
"""

from dataclasses import dataclass

NAMES = (
    "KerasTensor",
    "EagerTensor",
    "SymbolicTensor",
    "tf.Variable",
    "keras.Variable",
    "RaggedTensor",
    "SparseTensor",
    "NumPy array",
    "Python list",
)


@dataclass(frozen=True)
class Operation:
    """A row. `other` names the kind of `y`, where there is one."""

    title: str
    code: str
    before: str = ""
    other: str | None = None


@dataclass(frozen=True)
class Group:
    """Rows under one heading; `slug` names the file of their table."""

    slug: str
    heading: str
    operations: tuple[Operation, ...]


def _rows(*given: str | Operation) -> tuple[Operation, ...]:
    return tuple(Operation(each, each) if isinstance(each, str) else each for each in given)


def _with_each_kind(sign: str) -> tuple[Operation, ...]:
    return tuple(Operation(f"x {sign} {name}", f"x {sign} y", other=name) for name in NAMES)


def _layer(made: str) -> Operation:
    return Operation(f"{made}(x)", "layer(x)", f"layer = keras.layers.{made}")


_MODEL = "model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])"
_COMPILED = f'{_MODEL}\nmodel.compile(loss="mse")\ny = np.zeros((2, 1))'
_FUNCTION = "@tf.function(autograph=False)\ndef double(v):\n    return v * 2"
_CUSTOM = "class Relu(keras.layers.Layer):\n    def call(self, v):\n        return tf.nn.relu(v)\n\n\nlayer = Relu()"
_TAPE = "with tf.GradientTape() as tape:\n"
_APPLY = "optimizer = keras.optimizers.SGD()\nvariable = keras.Variable([[1.0, 1.0], [1.0, 1.0]])"

GROUPS = (
    Group(
        "arithmetic",
        "Arithmetic with a number",
        _rows(
            *("x + 1", "1 + x", "x * 2", "x / 2", "x**2", "-x", "abs(x)", "round(x)", "x @ x", "np.float32(1) + x"),
            Operation("x += 1", "x += 1\nresult = x"),
        ),
    ),
    Group("pairs", "Arithmetic between two kinds", _with_each_kind("+")),
    Group(
        "comparison",
        "Comparison and truth",
        _rows(
            *("x == 1", "x == x", "x < 2", "x == None", "(x > 1) & (x < 4)", "1.0 in x", "bool(x)"),
            Operation("if x[0][0] > 0: ...", "if x[0][0] > 0:\n    result = True\nelse:\n    result = False"),
            *("max(x[0][0], 0)", "sum(x)"),
        ),
    ),
    Group(
        "indexing",
        "Indexing, assignment, iteration",
        _rows(
            *("x[0]", "x[0, 0]", "x[:, 0]", "x[..., tf.newaxis]", "x[[0, 1]]", "x[x > 1]"),
            Operation("x[0] = 5", "x[0] = 5\nresult = x"),
            Operation("x.assign(x * 2)", "x.assign(x * 2)\nresult = x"),
            *("len(x)", "range(x.shape[0])"),
            Operation("for row in x: ...", "for row in x:\n    result = row"),
            Operation("a, b = x", "a, b = x\nresult = a"),
        ),
    ),
    Group(
        "attributes",
        "Attributes and methods",
        _rows(
            *("x.shape", "x.shape[0]", "x.get_shape()", "x.ndim", "x.dtype", "x.name", "x.device", "x.numpy()", "x.T"),
            *('x.astype("int32")', "x.reshape((4,))"),
        ),
    ),
    Group(
        "conversion",
        "Conversion, copies, text",
        _rows(
            *("float(x[0][0])", "np.asarray(x)", "np.exp(x)", "np.from_dlpack(x)", "ops.convert_to_numpy(x)"),
            *("ops.convert_to_tensor(x)", "tf.convert_to_tensor(x)", "tf.Variable(x)", "keras.Variable(x)"),
            *("pickle.loads(pickle.dumps(x))", "copy.deepcopy(x)"),
            Operation("hash(x)", "result = type(hash(x)).__name__"),
            *("{x: 1}[x]", 'f"{x}"', 'f"{x[0][0]:.2f}"'),
        ),
    ),
    Group(
        "tf",
        "TensorFlow functions",
        _rows(
            *("tf.add(x, 1.0)", "tf.matmul(x, x)", "tf.reduce_sum(x)", "tf.nn.relu(x)", "tf.concat([x, x], 0)"),
            *("tf.stack([x, x])", "tf.reshape(x, [-1])", "tf.shape(x)", "tf.gather(x, 0)", 'tf.cast(x, "int32")'),
            *("tf.where(x > 1, x, 0.0)", "tf.identity(x)", "tf.map_fn(lambda v: v * 2, x)", "tf.print(x)"),
        ),
    ),
    Group(
        "ops",
        "keras.ops",
        _rows(
            *("ops.add(x, 1.0)", "ops.matmul(x, x)", "ops.sum(x)", "ops.relu(x)", "ops.concatenate([x, x])"),
            *("ops.stack([x, x])", "ops.reshape(x, (-1,))", "ops.shape(x)", "ops.take(x, 0, axis=0)"),
            *('ops.cast(x, "int32")', "ops.where(x > 1, x, 0.0)", "ops.map(lambda v: v * 2, x)"),
            "ops.slice_update(x, (0, 0), [[5.0]])",
        ),
    ),
    Group(
        "layers",
        "Layers",
        _rows(
            *map(_layer, ("Dense(3)", "Flatten()", "Embedding(5, 3)")),
            Operation("Add()([x, x])", "layer([x, x])", "layer = keras.layers.Add()"),
            Operation("Concatenate()([x, x])", "layer([x, x])", "layer = keras.layers.Concatenate()"),
            *map(_layer, ("Lambda(lambda v: v * 2)", "Lambda(tf.nn.relu)")),
            Operation(
                "Lambda(lambda v: v + x)(KerasTensor)", "keras.layers.Lambda(lambda v: v + x)(y)", other="KerasTensor"
            ),
            Operation("a layer that calls tf.nn.relu(x)", "layer(x)", _CUSTOM),
            "keras.Input(tensor=x)",
        ),
    ),
    Group(
        "models",
        "Models, losses, metrics",
        _rows(
            Operation("model(x)", "model(x)", _MODEL),
            Operation("model.predict(x)", "model.predict(x, verbose=0)", _MODEL),
            Operation("model.fit(x, y)", "model.fit(x, y, verbose=0)", _COMPILED),
            Operation("model.train_on_batch(x, y)", "model.train_on_batch(x, y)", _COMPILED),
            Operation("keras.Model(x, Dense(1)(x))", "keras.Model(x, layer(x))", "layer = keras.layers.Dense(1)"),
            *("keras.losses.mean_squared_error(x, x)", "keras.losses.MeanSquaredError()(x, x)"),
            Operation("keras.metrics.Mean()(x)", "metric(x)", "metric = keras.metrics.Mean()"),
            Operation(
                "optimizer.apply([x], [variable])", "optimizer.apply([x], [variable])\nresult = variable", _APPLY
            ),
        ),
    ),
    Group(
        "graph",
        "GradientTape, tf.function, tf.data",
        _rows(
            Operation("tape.gradient(y, x)", f"{_TAPE}    y = x * x\nresult = tape.gradient(y, x)"),
            Operation(
                "tape.watch(x), tape.gradient(y, x)",
                f"{_TAPE}    tape.watch(x)\n    y = x * x\nresult = tape.gradient(y, x)",
            ),
            Operation("tf.function(f)(x)", "double(x)", _FUNCTION),
            Operation("tf.function(lambda: x * 2)()", "tf.function(lambda: x * 2, autograph=False)()"),
            Operation("tf.py_function(f, [x], tf.float32)", "tf.py_function(lambda v: v * 2, [x], tf.float32)"),
            *("tf.cond(x[0][0] > 0, lambda: 1, lambda: 2)", "tf.data.Dataset.from_tensor_slices(x)"),
            Operation(
                "dataset.map(lambda v: v + x)",
                "dataset.map(lambda v: v + x)",
                "dataset = tf.data.Dataset.from_tensors(1.0)",
            ),
        ),
    ),
    Group(
        "type-tests",
        "Type tests",
        _rows(
            *("isinstance(x, tf.Tensor)", "tf.is_tensor(x)", "tf.is_symbolic_tensor(x)", "ops.is_tensor(x)"),
            *("keras.utils.is_keras_tensor(x)", "isinstance(x, keras.KerasTensor)", "isinstance(x, tf.Variable)"),
            *("isinstance(x, keras.Variable)", "isinstance(x, np.ndarray)", 'hasattr(x, "numpy")'),
            'hasattr(x, "__array__")',
        ),
    ),
)
