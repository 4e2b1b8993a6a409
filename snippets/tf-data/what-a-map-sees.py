import numpy as np
import tensorflow as tf


def double(batch):
    print("in map:", type(batch).__name__, batch.shape)
    return 2 * batch


rows = np.array([[1.0], [2.0], [3.0]], "float32")
dataset = tf.data.Dataset.from_tensor_slices(rows).batch(2).map(double)
#> in map: SymbolicTensor (None, 1)

for batch in dataset:
    print("in the loop:", type(batch).__name__, batch.numpy().tolist())
#> in the loop: EagerTensor [[2.0], [4.0]]
#> in the loop: EagerTensor [[6.0]]
