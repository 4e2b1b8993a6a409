import tensorflow as tf

numbers = tf.data.Dataset.range(10).filter(lambda n: n % 3 == 0)
steps = sum(1 for _ in numbers)
print(steps)
#> 4
