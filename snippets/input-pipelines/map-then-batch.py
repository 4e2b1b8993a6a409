import tensorflow as tf

shapes = []


def double(x):
    shapes.append(tuple(x.shape))
    return x * 2


def doubled(x):
    result = tf.numpy_function(double, [x], tf.int64)
    return tf.ensure_shape(result, x.shape)


rows = tf.data.Dataset.range(64)
for dataset in (rows.map(doubled).batch(16), rows.batch(16).map(doubled)):
    shapes.clear()
    total = sum(int(tf.reduce_sum(batch)) for batch in dataset)
    print(total, len(shapes), shapes[0])
#> 4032 64 ()
#> 4032 4 (16,)
