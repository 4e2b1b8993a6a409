import keras
import tensorflow as tf

rows = [[1.0, 2.0], [3.0, 4.0]]
for x in (
    tf.Variable(rows),
    keras.Variable(rows),
    tf.ragged.constant(rows),
    tf.sparse.from_dense(rows),
):
    print(type(x).__name__, isinstance(x, tf.Tensor), tf.is_tensor(x))
#> ResourceVariable False True
#> Variable False True
#> RaggedTensor False True
#> SparseTensor False True
