import tensorflow as tf

kept = []


@tf.function
def mean(x):
    squares = x * x
    kept.append(squares)
    return tf.reduce_mean(x)


mean(tf.constant([1.0, 2.0, 3.0]))
print(kept[0])
#> Tensor("mul:0", shape=(3,), dtype=float32)
try:
    kept[0] + 1
except TypeError as error:
    print(str(error).splitlines()[0])
    #> <tf.Tensor 'mul:0' shape=(3,) dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
kept[0].numpy()  # raises AttributeError
#> AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
