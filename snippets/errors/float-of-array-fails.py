import tensorflow as tf

losses = tf.constant([0.5, 1.5])
loss = float(losses)  # raises TypeError
#> TypeError: only 0-dimensional arrays can be converted to Python scalars
