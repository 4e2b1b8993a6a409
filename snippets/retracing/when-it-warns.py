import logging

import tensorflow as tf

said = []


class Collect(logging.Handler):
    def emit(self, record):
        said.append(record.getMessage().partition(" to <")[0])


tf.get_logger().handlers = [Collect()]


functions = [
    lambda x: x + 1,
    lambda x: x + 2,
    lambda x: x + 3,
    lambda x: x + 4,
]
for calls_between, function in enumerate(functions):
    add = tf.function(function)
    for number in range(5):
        add(number)
        for _ in range(calls_between if number < 4 else 0):
            add(number)
    print(calls_between, "between two traces:", said.pop() if said else "no warning")
#> 0 between two traces: 5 out of the last 5 calls
#> 1 between two traces: 5 out of the last 9 calls
#> 2 between two traces: 5 out of the last 13 calls
#> 3 between two traces: no warning
