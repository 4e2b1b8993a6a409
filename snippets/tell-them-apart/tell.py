import keras
import tensorflow as tf


def tell(x):
    if keras.utils.is_keras_tensor(x):
        return "a placeholder of a model"
    if isinstance(x, (tf.Variable, keras.Variable)):
        return "a variable"
    if isinstance(x, (tf.RaggedTensor, tf.SparseTensor)):
        return "ragged or sparse"
    if tf.is_tensor(x):
        return "numbers" if hasattr(x, "numpy") else "a tensor of a graph"
    return "no tensor"


@tf.function
def trace(x):
    print(tell(x))


print(tell(keras.Input(shape=(2,))))
#> a placeholder of a model
print(tell(keras.layers.Dense(1)(keras.Input(shape=(2,)))))
#> a placeholder of a model
print(tell(tf.Variable(1.0)))
#> a variable
print(tell(keras.Variable(1.0)))
#> a variable
print(tell(tf.constant(1.0)))
#> numbers
print(tell(tf.sparse.from_dense([[1.0]])))
#> ragged or sparse
print(tell([1.0]))
#> no tensor
trace(tf.constant(1.0))
#> a tensor of a graph
