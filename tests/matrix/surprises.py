"""Cells of the matrix that work and would mislead a reader, each with what it gives and one sentence why.

For each sentence matrix_proofs.py has a program that shows it.
"""

from matrix.cells import Surprise

ADDED = "The name `x` now stands for a new tensor; the variable has kept its value."
ALWAYS_TRUE = "It is True for every SparseTensor, whatever it holds."
COPY = "The copy has lost its place in the model: with the original as input, the graph is disconnected."
FIRST_ROW = "Index 0 is the first row of the batch, not the first feature."
FIXED_BATCH = "The batch size becomes that of the other operand: the model takes no batch that does not fit it."
HAS_ARRAY = "The method is there, and raises when NumPy calls it, as in `np.asarray(x)`."
IDENTITY = "`==` compares the two objects, not their values, and nothing of it gets into a model."
ITSELF = "You get the variable itself, not its value: a later assignment changes what you hold."
LAMBDA = "`x` is no input of the layer: called on numbers, the model returns a KerasTensor."
LISTED = "TensorFlow reads the list as one index, like `x[0, 1]`; NumPy would take rows 0 and 1."
LIST_PLUS = "Python joins the lists; it adds nothing."
LIST_TIMES = "Python repeats the list; it multiplies nothing."
NOT_A_TENSOR = "The test knows tensors with values and those of a graph; a KerasTensor is neither."
NOT_TO_TF = "A KerasTensor is symbolic to Keras; to TensorFlow it is no tensor at all."
NO_METHOD = "No Tensor has this method, so the same line in a layer's `call` raises."
NUMPY_ADDS = "NumPy does the addition, so TensorFlow never sees it and a tape finds no gradient."
OF_RAGGED = "NumPy makes an array of RaggedTensors of it."
ONE_OBJECT = "NumPy makes an array that holds the one object; it has no numbers in it."
OTHER_CLASS = "Not a subclass, yet `tf.is_tensor(x)` is True for the same `x`."
OUT_OF_GRAPH = "The model keeps a tensor of the traced function's graph, and raises when it is called."
PRINTED = "It prints the placeholder's description, once, while you build; it never prints values."
ROWS_ONLY = "The list holds rows, and no row equals 1.0."
SPARSE = "It is marked sparse, though nothing in it is."
UNTRACKED = "Keras does not find the variable: it is in no `trainable_variables`, so it is neither trained nor saved."
UNWATCHED = "There is no error: a tape watches variables by itself, anything else only after `tape.watch(x)`."
WHOLE_ROW = "The number takes the place of the whole row."

SURPRISES = (
    Surprise(("KerasTensor",), "x * 2", "KerasTensor (None, 2) sparse", SPARSE),
    Surprise(("Python list",), "x * 2", "Python list: 4 × Python list", LIST_TIMES),
    Surprise(("keras.Variable",), "np.float32(1) + x", "NumPy array (2, 2)", NUMPY_ADDS),
    Surprise(
        ("keras.Variable",),
        "x += 1",
        "EagerTensor (2, 2)",
        ADDED,
    ),
    *(
        Surprise(("KerasTensor",), f"x + {kind}", "KerasTensor (2, 2)", FIXED_BATCH)
        for kind in ("EagerTensor", "NumPy array", "RaggedTensor", "SparseTensor")
    ),
    *(
        Surprise(("KerasTensor",), f"x + {kind}", "KerasTensor (2, 2)", UNTRACKED)
        for kind in ("tf.Variable", "keras.Variable")
    ),
    Surprise(
        ("KerasTensor",),
        "x + SymbolicTensor",
        "KerasTensor (2, 2)",
        OUT_OF_GRAPH,
    ),
    Surprise(
        ("SymbolicTensor",),
        "x + KerasTensor",
        "KerasTensor (2, 2)",
        OUT_OF_GRAPH,
    ),
    Surprise(("tf.Variable",), "x + KerasTensor", "KerasTensor (2, 2)", UNTRACKED),
    Surprise(("EagerTensor", "SparseTensor"), "x + KerasTensor", "KerasTensor (2, 2)", FIXED_BATCH),
    Surprise(("NumPy array",), "x + keras.Variable", "NumPy array (2, 2)", NUMPY_ADDS),
    Surprise(
        ("NumPy array",),
        "x + RaggedTensor",
        "NumPy array (2, 2) object",
        OF_RAGGED,
    ),
    Surprise(("Python list",), "x + Python list", "Python list: 4 × Python list", LIST_PLUS),
    Surprise(("KerasTensor", "SparseTensor"), "x == 1", "False", IDENTITY),
    Surprise(("KerasTensor", "SparseTensor"), "x == x", "True", IDENTITY),
    Surprise(("Python list",), "1.0 in x", "False", ROWS_ONLY),
    Surprise(("SparseTensor",), "bool(x)", "True", ALWAYS_TRUE),
    Surprise(("KerasTensor",), "x[0]", "KerasTensor (2,)", FIRST_ROW),
    Surprise(("KerasTensor",), "x[[0, 1]]", "KerasTensor ()", LISTED),
    Surprise(("SymbolicTensor",), "x[[0, 1]]", "SymbolicTensor ()", LISTED),
    Surprise(("EagerTensor", "tf.Variable", "keras.Variable", "RaggedTensor"), "x[[0, 1]]", "EagerTensor ()", LISTED),
    Surprise(
        ("Python list",),
        "x[0] = 5",
        "Python list: 2 × int, Python list",
        WHOLE_ROW,
    ),
    Surprise(
        ("KerasTensor",),
        "x.reshape((4,))",
        "KerasTensor (4,)",
        NO_METHOD,
    ),
    Surprise(("RaggedTensor", "SparseTensor"), "np.asarray(x)", "NumPy array () object", ONE_OBJECT),
    Surprise(("tf.Variable",), "ops.convert_to_tensor(x)", "tf.Variable (2, 2)", ITSELF),
    Surprise(("keras.Variable",), "ops.convert_to_tensor(x)", "keras.Variable (2, 2)", ITSELF),
    Surprise(("KerasTensor",), "pickle.loads(pickle.dumps(x))", "KerasTensor (None, 2)", COPY),
    Surprise(("KerasTensor",), "copy.deepcopy(x)", "KerasTensor (None, 2)", COPY),
    Surprise(
        ("KerasTensor",),
        "tf.print(x)",
        "None",
        PRINTED,
    ),
    Surprise(
        ("KerasTensor",),
        "Lambda(lambda v: v + x)(KerasTensor)",
        "KerasTensor (None, 2)",
        LAMBDA,
    ),
    Surprise(
        ("tf.Variable", "keras.Variable"), "Lambda(lambda v: v + x)(KerasTensor)", "KerasTensor (2, 2)", UNTRACKED
    ),
    Surprise(("EagerTensor", "SymbolicTensor", "RaggedTensor"), "tape.gradient(y, x)", "None", UNWATCHED),
    Surprise(("Python list",), "tf.function(f)(x)", "Python list: 4 × Python list", LIST_TIMES),
    Surprise(("Python list",), "tf.function(lambda: x * 2)()", "Python list: 4 × Python list", LIST_TIMES),
    Surprise(
        ("tf.Variable", "keras.Variable", "RaggedTensor", "SparseTensor"),
        "isinstance(x, tf.Tensor)",
        "False",
        OTHER_CLASS,
    ),
    Surprise(("KerasTensor",), "tf.is_tensor(x)", "False", NOT_A_TENSOR),
    Surprise(("KerasTensor",), "ops.is_tensor(x)", "False", NOT_A_TENSOR),
    Surprise(
        ("KerasTensor",),
        "tf.is_symbolic_tensor(x)",
        "False",
        NOT_TO_TF,
    ),
    Surprise(("KerasTensor", "SymbolicTensor"), 'hasattr(x, "__array__")', "True", HAS_ARRAY),
)
