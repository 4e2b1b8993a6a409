import tensorflow as tf

rows = tf.data.Dataset.from_tensor_slices([10, 20, 30]).batch(2)
first = next(iter(rows))
print(first.numpy())
#> [10 20]
