import tensorflow as tf

numbers = tf.data.Dataset.range(10).repeat()
steps = len(numbers)  # raises TypeError
#> TypeError: The dataset is infinite.
