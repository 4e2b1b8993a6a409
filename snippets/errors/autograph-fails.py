# shows stderr: the warning is what this is about
import tensorflow as tf

prices = tf.data.Dataset.from_tensor_slices([3, 5])
rises = prices.map(lambda price: price * 2).map(lambda price: price + 1)
print([int(price) for price in rises])
