import tensorflow as tf
from sklearn.datasets import load_digits

labels = tf.constant(load_digits().target)
print(type(labels).__name__, labels.shape, labels.dtype.name)
#> EagerTensor (1797,) int64
print(labels[:10].numpy())
#> [0 1 2 3 4 5 6 7 8 9]
