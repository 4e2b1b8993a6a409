import tensorflow as tf

number = tf.constant(7.0)
vector = tf.constant([7.0, 8.0, 9.0])
column = tf.constant([[7.0], [8.0], [9.0]])

for tensor in (number, vector, column):
    print(f"shape {tensor.shape}, rank {len(tensor.shape)}, {tf.size(tensor)} elements")
#> shape (), rank 0, 1 elements
#> shape (3,), rank 1, 3 elements
#> shape (3, 1), rank 2, 3 elements
