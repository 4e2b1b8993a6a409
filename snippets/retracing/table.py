from pathlib import Path

import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")
numbers = range(10)
shapes = [tf.ones(length) for length in range(1, 11)]
any_length = [tf.TensorSpec([None], tf.float32)]
ways = {
    "ten Python ints": (numbers, {}),
    "ten Python ints, `reduce_retracing=True`": (numbers, {"reduce_retracing": True}),
    "ten NumPy ints": ([np.int32(n) for n in numbers], {}),
    "ten tensors": ([tf.constant(n) for n in numbers], {}),
    "ten shapes": (shapes, {}),
    "ten shapes, `reduce_retracing=True`": (shapes, {"reduce_retracing": True}),
    "ten shapes, `input_signature`": (shapes, {"input_signature": any_length}),
}

made = [tf.function(lambda x: x * 2) for _ in range(10)]
for double in made:
    double(tf.constant(1))
anew = sum(double.experimental_get_tracing_count() for double in made)

lines = ["| ten calls with | traces |", "| --- | ---: |"]
for name, (arguments, options) in ways.items():
    double = tf.function(lambda x: x * 2, **options)
    for argument in arguments:
        double(argument)
    lines.append(f"| {name} | {double.experimental_get_tracing_count()} |")
lines.append(f"| one tensor, `tf.function` made anew | {anew} |")
Path("traces.md").write_text("\n".join(lines) + "\n")
