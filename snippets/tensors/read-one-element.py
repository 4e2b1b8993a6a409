import tensorflow as tf

matrix = tf.constant([[1.0, 2.0], [3.0, 4.0]])

print(matrix[0, 1])
#> tf.Tensor(2.0, shape=(), dtype=float32)
print(matrix[0, 1].numpy())
#> 2.0
print(float(matrix[0, 1]))
#> 2.0
print(matrix[1])
#> tf.Tensor([3. 4.], shape=(2,), dtype=float32)
print(matrix[:, 0].numpy().tolist())
#> [1.0, 3.0]
