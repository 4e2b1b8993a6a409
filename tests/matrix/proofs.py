"""A program for each sentence of matrix_surprises.py. It must give True: the sentence is so."""

from matrix import surprises as say

_START = """
import copy
import pickle

import keras
import numpy as np
import tensorflow as tf
from keras import ops

ROWS = [[1.0, 2.0], [3.0, 4.0]]
EAGER, SPARSE, RAGGED = tf.constant(ROWS), tf.sparse.from_dense(ROWS), tf.ragged.constant(ROWS)
ARRAY = np.array(ROWS, dtype="float32")
INPUT = keras.Input(shape=(2,))


def raises(function, kind=Exception):
    try:
        function()
    except kind:
        return True
    return False
"""

_UNTRACKED = """
def found(x, outputs):
    return keras.Model(INPUT, outputs(x)).trainable_variables


ways = [lambda x: INPUT + x, lambda x: keras.layers.Lambda(lambda v: v + x)(INPUT)]
result = all(found(x, way) == [] for way in ways for x in (tf.Variable(ROWS), keras.Variable(ROWS)))
result = result and found(tf.Variable(ROWS), lambda x: x + INPUT) == []
"""

_FIXED_BATCH = """
models = [keras.Model(INPUT, INPUT + other) for other in (EAGER, ARRAY, RAGGED, SPARSE)]
models += [keras.Model(INPUT, other + INPUT) for other in (EAGER, SPARSE)]
result = all(raises(lambda: model(np.ones((3, 2)))) for model in models)
"""

_OUT_OF_GRAPH = """
@tf.function(autograph=False)
def call(x):
    global models
    models = [keras.Model(INPUT, x + INPUT), keras.Model(INPUT, INPUT + x)]


call(EAGER)
result = all(raises(lambda: model(ARRAY)) for model in models)
"""

_COPY = """
copies = copy.deepcopy(INPUT), pickle.loads(pickle.dumps(INPUT))
result = all(raises(lambda: keras.Model(INPUT, keras.layers.Dense(1)(each)), ValueError) for each in copies)
"""

_UNWATCHED = """
def gradient(x, watch):
    with tf.GradientTape() as tape:
        if watch:
            tape.watch(x)
        y = x * x
    return tape.gradient(y, x)


result = all(gradient(x, False) is None and gradient(x, True) is not None for x in (EAGER, RAGGED))
"""

_NUMPY_ADDS = """
variable = keras.Variable(ROWS)
with tf.GradientTape(persistent=True) as tape:
    sums = [np.float32(1) + variable, ARRAY + variable]
    loss = tf.reduce_sum(sums[0]) + tf.reduce_sum(sums[1])
result = all(type(each) is np.ndarray for each in sums) and tape.gradient(loss, variable.value) is None
"""

_ITSELF = """
variables = tf.Variable(ROWS), keras.Variable(ROWS)
result = all(ops.convert_to_tensor(x) is x for x in variables)
"""

_ADDED = """
variable = x = keras.Variable(ROWS)
x += 1
result = x is not variable and np.array_equal(variable, ROWS)
"""

_LAMBDA = """
x = keras.Input(shape=(2,))
model = keras.Model(INPUT, keras.layers.Lambda(lambda v: v + x)(INPUT))
result = isinstance(model(ARRAY), keras.KerasTensor)
"""

_PRINTED = """
import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()) as out:
    y = keras.layers.Lambda(lambda v: v)(INPUT)
    tf.print(y, output_stream="file://printed")
    keras.Model(INPUT, y)(ARRAY)
result = open("printed").read().strip() == str(y)
"""

_OTHERS = """
others = tf.Variable(ROWS), keras.Variable(ROWS), RAGGED, SPARSE
result = all(tf.is_tensor(x) and not isinstance(x, tf.Tensor) for x in others)
"""

_SYMBOLIC = """
@tf.function(autograph=False)
def call(x):
    global seen
    seen = [x, hasattr(x, "__array__"), raises(lambda: np.asarray(x))]


call(EAGER)
"""

_BODIES = {
    say.SPARSE: "result = (INPUT * 2).sparse and not INPUT.sparse",
    say.LIST_TIMES: "result = ROWS * 2 == [*ROWS, *ROWS]",
    say.NUMPY_ADDS: _NUMPY_ADDS,
    say.ADDED: _ADDED,
    say.FIXED_BATCH: _FIXED_BATCH,
    say.UNTRACKED: _UNTRACKED,
    say.OUT_OF_GRAPH: _OUT_OF_GRAPH,
    say.OF_RAGGED: "result = all(isinstance(x, tf.RaggedTensor) for x in (ARRAY + RAGGED).ravel())",
    say.LIST_PLUS: "result = ROWS + ROWS == [*ROWS, *ROWS]",
    say.IDENTITY: "result = all((x == x) is True and (x == copy.copy(x)) is False for x in (INPUT, SPARSE))",
    say.ROWS_ONLY: "result = 1.0 not in ROWS and [1.0, 2.0] in ROWS",
    say.ALWAYS_TRUE: "result = bool(tf.sparse.from_dense([[0.0]])) and bool(SPARSE)",
    say.FIRST_ROW: "result = np.array_equal(keras.Model(INPUT, INPUT[0])(ARRAY), ARRAY[0])",
    say.LISTED: "result = float(EAGER[[0, 1]]) == ROWS[0][1] and ARRAY[[0, 1]].shape == (2, 2)",
    say.WHOLE_ROW: "x = copy.deepcopy(ROWS)\nx[0] = 5\nresult = x == [5, ROWS[1]]",
    say.NO_METHOD: f"{_SYMBOLIC}\nresult = not hasattr(EAGER, 'reshape') and not hasattr(seen[0], 'reshape')",
    say.ONE_OBJECT: "result = all(np.asarray(x).item() is x for x in (RAGGED, SPARSE))",
    say.ITSELF: _ITSELF,
    say.COPY: _COPY,
    say.PRINTED: _PRINTED,
    say.LAMBDA: _LAMBDA,
    say.UNWATCHED: _UNWATCHED,
    say.OTHER_CLASS: _OTHERS,
    say.NOT_A_TENSOR: f"{_SYMBOLIC}\nresult = all(f(x) for f in (tf.is_tensor, ops.is_tensor) for x in (EAGER, seen[0]))",
    say.NOT_TO_TF: f"{_SYMBOLIC}\nresult = tf.is_symbolic_tensor(seen[0]) and raises(lambda: tf.identity(INPUT))",
    say.HAS_ARRAY: f"{_SYMBOLIC}\nresult = seen[1] and seen[2] and raises(lambda: np.asarray(INPUT))",
}

PROOFS = {sentence: f"{_START}\n{body}\n" for sentence, body in _BODIES.items()}
