import tensorflow as tf


def tell(x, numbers):
    with tf.GradientTape() as tape:
        y = x * x
    without = tape.gradient(y, x)
    with tf.GradientTape() as tape:
        tape.watch(numbers)
        y = x * x
    print(type(x).__name__, without, type(tape.gradient(y, x)).__name__)


x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
tell(x, x)
#> EagerTensor None EagerTensor
tf.function(lambda x: tell(x, x), autograph=False)(x)
#> SymbolicTensor None SymbolicTensor
ragged = tf.ragged.constant([[1.0, 2.0], [3.0, 4.0]])
tell(ragged, ragged.flat_values)
#> RaggedTensor None RaggedTensor
