import tensorflow as tf


def area(width):
    return width * 2.0


graph = tf.function(area).get_concrete_function(tf.constant(3.0)).graph
print([operation.type for operation in graph.get_operations()])
#> ['Placeholder', 'Const', 'Mul', 'Identity']
