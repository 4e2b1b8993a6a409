import tensorflow as tf


@tf.function
def double(x):
    print("while tracing:", type(x).__name__, x)
    return 2 * x


result = double(tf.constant([1.0, 2.0]))
#> while tracing: SymbolicTensor Tensor("x:0", shape=(2,), dtype=float32)
print("returned:", type(result).__name__, result.numpy())
#> returned: EagerTensor [2. 4.]
