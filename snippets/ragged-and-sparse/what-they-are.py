import keras
import tensorflow as tf

ragged = tf.ragged.constant([[1.0, 2.0], [3.0]])
print(type(ragged).__name__, isinstance(ragged, tf.Tensor))
#> RaggedTensor False
print(ragged.to_tensor().numpy())
#> [[1. 2.]
#>  [3. 0.]]

sparse = tf.sparse.from_dense([[0.0, 5.0, 0.0], [0.0, 0.0, 6.0]])
dense = tf.sparse.to_dense(sparse)
print(type(sparse).__name__, isinstance(sparse, tf.Tensor))
#> SparseTensor False
print(sparse.indices.numpy().tolist(), sparse.values.numpy())
#> [[0, 1], [1, 2]] [5. 6.]
print(dense.numpy())
#> [[0. 5. 0.]
#>  [0. 0. 6.]]

inputs = keras.Input(shape=(3,), sparse=True)
outputs = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
print("sparse:", inputs.sparse, outputs.sparse)
#> sparse: True False
model = keras.Model(inputs, outputs)
print(model(sparse).numpy().tolist(), model(dense).numpy().tolist())
#> [[5.0], [6.0]] [[5.0], [6.0]]
