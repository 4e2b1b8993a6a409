import tensorflow as tf

photo = tf.ones((16, 16, 3))
restored = tf.ones((32, 32, 3))
likeness = tf.image.ssim(photo, tf.image.resize(restored, (16, 16)), max_val=1.0)
print(likeness.numpy())
#> 1.0
