import tensorflow as tf

prices = tf.constant([2.0, 3.0, 5.0])
order = tf.argsort(prices, direction="DESCENDING")
sorted_prices = prices[order]  # raises TypeError
#> TypeError: Only integers, slices (`:`), ellipsis (`...`), tf.newaxis (`None`) and scalar tf.int32/tf.int64 tensors are valid indices, got <tf.Tensor: shape=(3,), dtype=int32, numpy=array([2, 1, 0], dtype=int32)>
