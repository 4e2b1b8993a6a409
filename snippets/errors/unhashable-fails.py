import tensorflow as tf

vector = tf.constant([1.0, 2.0])
names = {vector: "price"}  # raises TypeError
#> TypeError: Tensor is unhashable. Instead, use tensor.ref() as the key.
