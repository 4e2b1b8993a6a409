import tensorflow as tf

left, right = (None, 5, 256), (None, 5, 64)
input_shape = [left, right]
shape = tf.TensorShape([input_shape[0], 320])  # raises TypeError
#> TypeError: Dimension value must be integer or None or have an __index__ method, got value '(None, 5, 256)' with type '<class 'tuple'>'
