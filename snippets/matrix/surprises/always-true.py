import tensorflow as tf

for rows in ([[1.0, 2.0], [3.0, 4.0]], [[0.0]]):
    x = tf.sparse.from_dense(rows)
    print(x.values.numpy(), bool(x))
#> [1. 2. 3. 4.] True
#> [] True
