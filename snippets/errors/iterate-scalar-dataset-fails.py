import tensorflow as tf

days, prices = [1.0, 2.0], [10.0, 20.0]
dataset = tf.data.Dataset.from_tensor_slices(prices)
for day, price in dataset:  # raises TypeError
    print(day.numpy(), price.numpy())
#> TypeError: Cannot iterate over a scalar tensor.
