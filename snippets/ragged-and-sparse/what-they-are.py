import tensorflow as tf

ragged = tf.ragged.constant([[1.0, 2.0], [3.0]])
print(type(ragged).__name__, isinstance(ragged, tf.Tensor))
#> RaggedTensor False
print(ragged)
#> <tf.RaggedTensor [[1.0, 2.0], [3.0]]>
print(ragged.to_tensor().numpy())
#> [[1. 2.]
#>  [3. 0.]]

sparse = tf.sparse.from_dense([[0.0, 5.0, 0.0], [0.0, 0.0, 6.0]])
print(type(sparse).__name__, isinstance(sparse, tf.Tensor))
#> SparseTensor False
print(sparse.indices.numpy().tolist(), sparse.values.numpy())
#> [[0, 1], [1, 2]] [5. 6.]
print(tf.sparse.to_dense(sparse).numpy())
#> [[0. 5. 0.]
#>  [0. 0. 6.]]
