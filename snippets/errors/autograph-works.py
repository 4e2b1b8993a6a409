import tensorflow as tf

prices = tf.data.Dataset.from_tensor_slices([3, 5])
doubled = prices.map(lambda price: price * 2)
rises = doubled.map(lambda price: price + 1)
print([int(price) for price in rises])
#> [7, 11]
