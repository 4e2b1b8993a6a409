import tensorflow as tf

numbers = tf.data.Dataset.range(10).filter(lambda n: n % 3 == 0)
steps = len(numbers)  # raises TypeError
#> TypeError: The dataset length is unknown.
