import keras
import numpy as np
import tensorflow as tf

x = np.array([[1.0], [2.0], [3.0], [4.0]], dtype="float32")
y = 2 * x
model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
pairs = tf.data.Dataset.from_tensor_slices((x, y)).batch(2)

for what, given in (
    ("lists of numbers", {"x": [[1.0], [2.0]], "y": [[2.0], [4.0]]}),
    ("one array too short", {"x": x, "y": y[:3]}),
    ("a Dataset and labels", {"x": pairs, "y": y}),
    ("a Dataset and validation_split", {"x": pairs, "validation_split": 0.5}),
    ("a generator of lists", {"x": ([row, row] for row in (x, x))}),
    ("a generator of inputs", {"x": (row for row in (x, x))}),
    ("a generator without a batch", {"x": ((row, 2 * row) for row in x[:, 0])}),
    (
        "a generator and class_weight",
        {"x": ((x, y) for _ in "ab"), "class_weight": {0: 2}},
    ),
    (
        "both kinds of weights",
        {"x": x, "y": y, "sample_weight": y[:, 0], "class_weight": {0: 2}},
    ),
    ("a range", {"x": range(4), "y": y}),
):
    try:
        model.fit(**given, shuffle=False, verbose=0)
    except (TypeError, ValueError) as error:
        print(f"{what}: {type(error).__name__}: {str(error)[:140]}")
#> lists of numbers: ValueError: Unrecognized data type: x=[[1.0], [2.0]] (of type <class 'list'>)
#> one array too short: ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 4
#> 'y' sizes: 3
#>
#> a Dataset and labels: ValueError: When providing `x` as a tf.data.Dataset, `y` should not be passed. Instead, the targets should be included as part of the tf.data.Dataset.
#> a Dataset and validation_split: ValueError: Argument `validation_split` is only supported for tensors or NumPy arrays.Found incompatible type in the input: [<class 'tensorflow.python.d
#> a generator of lists: ValueError: When passing a Python generator to a Keras model, the generator must return a tuple, either (input,) or (inputs, targets) or (inputs, target
#> a generator of inputs: ValueError: When passing a Python generator to a Keras model, the generator must return a tuple, either (input,) or (inputs, targets) or (inputs, target
#> a generator without a batch: ValueError: When passing a dataset to a Keras model, the arrays must be at least rank 1. Received: 1.0 of rank 0.
#> a generator and class_weight: ValueError: Argument `class_weight` is not supported for Python generator inputs. Received: class_weight={0: 2}
#> both kinds of weights: ValueError: You cannot `class_weight` and `sample_weight` at the same time.
#> a range: ValueError: Unrecognized data type: x=range(0, 4) (of type <class 'range'>)
