import tensorflow as tf


def sensors():
    for day in range(3):
        yield [20.0 + day, 0.5], day % 2


signature = (tf.TensorSpec((2,), tf.float32), tf.TensorSpec((), tf.int32))
days = tf.data.Dataset.from_generator(sensors, output_signature=signature)
for readings, label in days:
    print(readings.numpy(), label.numpy())
#> [20.   0.5] 0
#> [21.   0.5] 1
#> [22.   0.5] 0
