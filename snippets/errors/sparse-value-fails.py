import tensorflow as tf

sparse = tf.sparse.from_dense([[0.0, 2.0]])
total = tf.reduce_sum(sparse)  # raises ValueError
#> ValueError: Attempt to convert a value (SparseTensor(indices=tf.Tensor([[0 1]], shape=(1, 2), dtype=int64), values=tf.Tensor([2.], shape=(1,), dtype=float32), dense_shape=tf.Tensor([1 2], shape=(2,), dtype=int64))) with an unsupported type (<class 'tensorflow.python.framework.sparse_tensor.SparseTensor'>) to a Tensor.
