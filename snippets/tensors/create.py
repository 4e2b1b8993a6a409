import tensorflow as tf

vector = tf.constant([1.0, 2.0, 3.0])
matrix = tf.constant([[1, 2], [3, 4]])
print(vector)
#> tf.Tensor([1. 2. 3.], shape=(3,), dtype=float32)
print(matrix)
#> tf.Tensor(
#> [[1 2]
#>  [3 4]], shape=(2, 2), dtype=int32)
print(type(vector).__name__, vector.shape, vector.dtype)
#> EagerTensor (3,) <dtype: 'float32'>
