import tensorflow as tf

left, right = (None, 5, 256), (None, 5, 64)
input_shape = [left, right]
shape = tf.TensorShape([input_shape[0][0], 320])
print(shape)
#> (None, 320)
