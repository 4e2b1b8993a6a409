import tensorflow as tf

calls = []


def count(x):
    calls.append(x)
    return x


def f(x):
    tf.numpy_function(count, [x], tf.float32, stateful=False)
    return x + 1.0


def g(x):
    tf.numpy_function(count, [x], tf.float32)
    return x + 1.0


for function in (f, tf.function(f), tf.function(g)):
    calls.clear()
    for _ in range(5):
        function(tf.constant(1.0))
    print(len(calls))
#> 5
#> 0
#> 5
