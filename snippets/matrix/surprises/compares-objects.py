import copy

import keras
import tensorflow as tf

for x in (keras.Input(shape=(2,)), tf.sparse.from_dense([[1.0, 2.0], [3.0, 4.0]])):
    print(type(x).__name__, x == 1, x == x, x == copy.copy(x))
#> KerasTensor False True False
#> SparseTensor False True False
