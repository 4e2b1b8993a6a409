import tensorflow as tf

photo = tf.ones((16, 16, 3))
restored = tf.ones((32, 32, 3))
likeness = tf.image.ssim(photo, restored, max_val=1.0)  # raises ValueError
#> ValueError: Shapes (16, 16, 3) and (32, 32, 3) are incompatible
