import tensorflow as tf

totals = tf.Variable([0, 0])
prices = tf.constant([1.5, 2.5])
totals.assign_add(prices)  # raises ValueError
#> ValueError: Tensor conversion requested dtype int32 for Tensor with dtype float32: <tf.Tensor: shape=(2,), dtype=float32, numpy=array([1.5, 2.5], dtype=float32)>
