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
