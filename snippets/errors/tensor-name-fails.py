import tensorflow as tf

price = tf.constant(20.0, name="price")
print(price.name)  # raises AttributeError
#> AttributeError: Tensor.name is undefined when eager execution is enabled.
