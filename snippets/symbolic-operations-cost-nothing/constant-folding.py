import tensorflow as tf

calls = []


def count(x):
    calls.append(x)
    return x


def f(x):
    three = tf.numpy_function(count, [tf.constant(3.0)], tf.float32, stateful=False)
    return x + three


for function in (f, tf.function(f)):
    calls.clear()
    answers = [float(function(tf.constant(1.0))) for _ in range(5)]
    print(answers, len(calls))
#> [4.0, 4.0, 4.0, 4.0, 4.0] 5
#> [4.0, 4.0, 4.0, 4.0, 4.0] 1
