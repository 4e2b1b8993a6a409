import tensorflow as tf

prices = tf.constant([2.0, 3.0, 5.0])
order = tf.argsort(prices, direction="DESCENDING")
sorted_prices = tf.gather(prices, order)
print(sorted_prices.numpy())
#> [5. 3. 2.]
