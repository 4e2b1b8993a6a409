import tensorflow as tf

row = tf.Variable([1.0, 2.0, 3.0])
row.assign([4.0, 5.0])  # raises ValueError
#> ValueError: Cannot assign value to variable ' Variable:0': Shape mismatch.The variable shape (3,), and the assigned value shape (2,) are incompatible.
