import tensorflow as tf


def stations():
    for day in range(2):
        yield [15.0 + day, 0.5], day % 2


signature = (tf.float32, tf.int32)
measured = tf.data.Dataset.from_generator(
    stations, output_signature=signature
)  # raises TypeError
#> TypeError: `output_signature` must contain objects that are subclass of `tf.TypeSpec` but found <class 'tensorflow.python.framework.dtypes.DType'> which is not.
