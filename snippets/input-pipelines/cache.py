import tensorflow as tf

loaded = []


def load(x):
    loaded.append(x)
    return x


def slowly(x):
    return tf.ensure_shape(tf.numpy_function(load, [x], tf.int64), x.shape)


rows = tf.data.Dataset.range(64)
for dataset in (rows.map(slowly), rows.cache().map(slowly), rows.map(slowly).cache()):
    counts = []
    for _ in range(3):
        loaded.clear()
        list(dataset)
        counts.append(len(loaded))
    print(counts)
#> [64, 64, 64]
#> [64, 64, 64]
#> [64, 0, 0]

shuffled = tf.data.Dataset.range(100).shuffle(100, seed=0)
cached = tf.data.Dataset.range(100).cache()
for dataset in (shuffled.cache(), cached.shuffle(100, seed=0)):
    first, second = ([int(row) for row in dataset] for _ in range(2))
    print(first == second)
#> True
#> False
