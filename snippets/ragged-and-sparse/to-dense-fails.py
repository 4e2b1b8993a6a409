import tensorflow as tf

sparse = tf.sparse.from_dense([[0.0, -5.0, 6.0]])
print(tf.nn.relu(sparse).numpy())  # raises ValueError
#> ValueError: Attempt to convert a value (SparseTensor(indices=tf.Tensor(
#> [[0 1]
#>  [0 2]], shape=(2, 2), dtype=int64), values=tf.Tensor([-5.  6.], shape=(2,), dtype=float32), dense_shape=tf.Tensor([1 3], shape=(2,), dtype=int64))) with an unsupported type (<class 'tensorflow.python.framework.sparse_tensor.SparseTensor'>) to a Tensor.
