import keras
import tensorflow as tf


class Show(keras.layers.Layer):
    def call(self, x):
        print("call receives:", type(x).__name__)
        return x


print("sparse")
#> sparse
inputs = keras.Input(shape=(3,), sparse=True)
model = keras.Model(inputs, Show()(inputs))
#> call receives: SparseTensor
result = model(tf.sparse.from_dense([[0.0, 5.0, 0.0]]))
#> call receives: SparseTensor

print("ragged")
#> ragged
inputs = keras.Input(shape=(None,), ragged=True)
model = keras.Model(inputs, Show()(inputs))
#> call receives: SymbolicTensor
result = model(tf.ragged.constant([[1.0, 2.0], [3.0]]))
#> call receives: RaggedTensor
