import tensorflow as tf

runs = []


def f(x):
    runs.append(type(x).__name__)
    return tf.reduce_sum(x * x + 1.0)


x = tf.constant([1.0, 2.0, 3.0])
for way in (f, tf.function(f), tf.function(f, jit_compile=True)):
    runs.clear()
    answers = [float(way(x)) for _ in range(3)]
    print(answers, runs)
#> [17.0, 17.0, 17.0] ['EagerTensor', 'EagerTensor', 'EagerTensor']
#> [17.0, 17.0, 17.0] ['SymbolicTensor']
#> [17.0, 17.0, 17.0] ['SymbolicTensor']
