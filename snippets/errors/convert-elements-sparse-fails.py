import tensorflow as tf

words = tf.sparse.from_dense([[0.0, 2.0], [1.0, 0.0]])
dataset = tf.data.Dataset.from_tensor_slices(words)
totals = dataset.map(tf.reduce_sum)  # raises TypeError
#> TypeError: Failed to convert elements of SparseTensor(indices=Tensor("DeserializeSparse:0", shape=(None, 1), dtype=int64), values=Tensor("DeserializeSparse:1", shape=(None,), dtype=float32), dense_shape=Tensor("shape:0", shape=(1,), dtype=int64)) to Tensor. Consider casting elements to a supported type. See https://www.tensorflow.org/api_docs/python/tf/dtypes for supported TF dtypes.
