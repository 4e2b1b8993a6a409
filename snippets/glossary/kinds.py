import keras
import tensorflow as tf


def show(thing):
    print(type(thing).__name__)


@tf.function
def double(x):
    show(x)
    show(x.graph)
    return 2 * x


show(double(tf.constant([1.0])))
#> SymbolicTensor
#> FuncGraph
#> EagerTensor
show(double.get_concrete_function(tf.constant([1.0])))
#> ConcreteFunction
show(tf.Variable([1.0]))
#> ResourceVariable
show(keras.Variable([1.0]))
#> Variable
ragged = tf.ragged.constant([[1.0], [2.0, 3.0]])
show(ragged)
#> RaggedTensor
sparse = tf.sparse.from_dense([[0.0, 1.0]])
show(sparse)
#> SparseTensor
print([isinstance(x, tf.Tensor) for x in (ragged, sparse)])
#> [False, False]

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1)(inputs)
show(outputs)
#> KerasTensor
show(outputs._keras_history)
#> KerasHistory
show(outputs._keras_history.operation)
#> Dense
show(outputs._keras_history.operation._inbound_nodes[0])
#> Node
show(keras.Model(inputs, outputs))
#> Functional
show(keras.Sequential())
#> Sequential
show(keras.config.dtype_policy())
#> DTypePolicy
print(keras.backend.backend())
#> tensorflow
