import tensorflow as tf

tensor = tf.constant([1.0, 2.0])
print(tensor)
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)
print(type(tensor).__name__)
#> EagerTensor
print("type(tensor) is tf.Tensor:", type(tensor) is tf.Tensor)
#> type(tensor) is tf.Tensor: False
print("isinstance(tensor, tf.Tensor):", isinstance(tensor, tf.Tensor))
#> isinstance(tensor, tf.Tensor): True
