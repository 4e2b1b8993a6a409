import tensorflow as tf

photo = tf.ones((4, 6))
turned = tf.transpose(photo, [1, 0])
print(turned.shape)
#> (6, 4)
