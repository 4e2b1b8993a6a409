import tensorflow as tf

kept = []


@tf.function
def double(x):
    kept.append(2 * x)


double(tf.constant([1.0, 2.0]))
try:
    print((kept[0] + 1).numpy())
except TypeError as error:
    first_line = str(error).splitlines()[0]
    raise TypeError(first_line) from None  # raises TypeError
#> TypeError: <tf.Tensor 'mul:0' shape=(2,) dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
