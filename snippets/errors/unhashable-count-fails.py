from collections import Counter

import tensorflow as tf

labels = tf.constant([1, 0, 1])
print(Counter(labels))  # raises TypeError
#> TypeError: Tensor is unhashable. Instead, use tensor.ref() as the key.
