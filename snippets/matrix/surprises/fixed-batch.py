import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(2,))
rows = [[1.0, 2.0], [3.0, 4.0]]
sparse = tf.sparse.from_dense(rows)
sums = {
    "x + EagerTensor": x + tf.constant(rows),
    "x + NumPy array": x + np.array(rows, dtype="float32"),
    "x + RaggedTensor": x + tf.ragged.constant(rows),
    "x + SparseTensor": x + sparse,
    "EagerTensor + x": tf.constant(rows) + x,
    "SparseTensor + x": sparse + x,
}
for name, total in sums.items():
    try:
        keras.Model(x, total)(np.ones((3, 2)))
    except Exception as error:
        print(name, total.shape, type(error).__name__)
#> x + EagerTensor (2, 2) InvalidArgumentError
#> x + NumPy array (2, 2) InvalidArgumentError
#> x + RaggedTensor (2, 2) InvalidArgumentError
#> x + SparseTensor (2, 2) InvalidArgumentError
#> EagerTensor + x (2, 2) InvalidArgumentError
#> SparseTensor + x (2, 2) InvalidArgumentError
