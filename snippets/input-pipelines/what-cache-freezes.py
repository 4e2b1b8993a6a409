import tensorflow as tf

rows = tf.data.Dataset.range(100)


def same_each_epoch(dataset):
    first, second = ([int(row) for row in dataset] for _ in range(2))
    return first == second


print(same_each_epoch(rows.shuffle(100, seed=0)))
#> False
print(same_each_epoch(rows.shuffle(100, seed=0).cache()))
#> True
print(same_each_epoch(rows.cache().shuffle(100, seed=0)))
#> False
