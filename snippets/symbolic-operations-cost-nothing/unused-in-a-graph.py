# not a recipe: it shows which operations a graph leaves out
import tensorflow as tf

calls = []


def count(x):
    calls.append(x)
    return x


def unused(x):
    tf.numpy_function(count, [x], tf.float32, stateful=False)
    return x + 1.0


def side_effect(x):
    tf.numpy_function(count, [x], tf.float32)
    return x + 1.0


def constant(x):
    three = tf.numpy_function(count, [tf.constant(3.0)], tf.float32, stateful=False)
    return x + three


def runs(function):
    calls.clear()
    for _ in range(5):
        function(tf.constant(1.0))
    return len(calls)


for function in (unused, side_effect, constant):
    print(f"{function.__name__}: {runs(function)}, {runs(tf.function(function))}")
#> unused: 5, 0
#> side_effect: 5, 5
#> constant: 5, 1
