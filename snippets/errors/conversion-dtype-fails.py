import tensorflow as tf

prices = tf.constant([1.5, 2.5])
whole = tf.convert_to_tensor(prices, dtype=tf.int32)  # raises ValueError
#> ValueError: Tensor conversion requested dtype int32 for Tensor with dtype float32: <tf.Tensor: shape=(2,), dtype=float32, numpy=array([1.5, 2.5], dtype=float32)>
