import numpy as np
import tensorflow as tf

array = np.zeros((1000, 1000), dtype="float32")
tensor = tf.constant(array)


@tf.function
def holds_a_copy(x):
    return x + tf.constant(array)


@tf.function
def holds_a_reference(x):
    return x + tensor


for function in [holds_a_copy, holds_a_reference]:
    graph = function.get_concrete_function(tf.TensorSpec((1000, 1000))).graph
    size = graph.as_graph_def().ByteSize()
    print(function.__name__, len(graph.get_operations()), "operations")
    print("more than the array:", size > array.nbytes, "- less than 1 kB:", size < 1000)
#> holds_a_copy 4 operations
#> more than the array: True - less than 1 kB: False
#> holds_a_reference 4 operations
#> more than the array: False - less than 1 kB: True
