from collections import Counter

import tensorflow as tf

labels = tf.constant([1, 0, 1])
print(Counter(labels.numpy().tolist()))
#> Counter({1: 2, 0: 1})
