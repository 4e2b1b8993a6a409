import tensorflow as tf

table = tf.constant([[1.0, 2.0], [3.0, 4.0]])
turned = table.T  # raises AttributeError
#> AttributeError: EagerTensor object has no attribute 'T'.
#>         If you are looking for numpy-related methods, please run the following:
#>         tf.experimental.numpy.experimental_enable_numpy_behavior()
