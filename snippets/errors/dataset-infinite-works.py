import tensorflow as tf

numbers = tf.data.Dataset.range(10).repeat()
steps = len(numbers.take(25))
print(steps)
#> 25
