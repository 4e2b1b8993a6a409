import tensorflow as tf


def look(x):
    print(type(x).__name__)
    return x


dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0]).map(look)
#> SymbolicTensor
print([type(x).__name__ for x in dataset])
#> ['EagerTensor', 'EagerTensor']
