import tensorflow as tf


def area(width):
    return width * 2.0


result = area(tf.constant(3.0))
print(result.op.type)  # raises AttributeError
#> AttributeError: Tensor.op is undefined when eager execution is enabled.
