import tensorflow as tf

size = (2, 2)
images = tf.zeros((4, *size, 3))
print(images.shape)
#> (4, 2, 2, 3)
