import tensorflow as tf


@tf.function
def apply(table, vector):
    return tf.linalg.matvec(table, vector)


product = apply(tf.ones((2, 3)), tf.constant([1.0, 2.0, 3.0]))
print(product.numpy())
#> [6. 6.]
