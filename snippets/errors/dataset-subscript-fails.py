import tensorflow as tf

rows = tf.data.Dataset.from_tensor_slices([10, 20, 30]).batch(2)
first = rows[0]  # raises TypeError
#> TypeError: '_BatchDataset' object is not subscriptable
