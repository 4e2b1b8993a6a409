from pathlib import Path

import tensorflow as tf

pairs = [
    ((3,), ()),
    ((2, 3), (3,)),
    ((2, 3), (2, 1)),
    ((3,), (3, 1)),
    ((5, 1, 3), (4, 1)),
    ((2, 3), (2,)),
    ((4,), (3,)),
]
lines = ["| shape of a | shape of b | shape of a + b |", "| --- | --- | --- |"]
for a, b in pairs:
    try:
        tf.broadcast_static_shape(tf.TensorShape(a), tf.TensorShape(b))
        result = f"`{(tf.zeros(a) + tf.zeros(b)).shape}`"
    except ValueError:
        result = "does not fit"
    lines.append(f"| `{a}` | `{b}` | {result} |")
Path("broadcasting.md").write_text("\n".join(lines) + "\n")
print(len(pairs), "pairs of shapes")
#> 7 pairs of shapes
