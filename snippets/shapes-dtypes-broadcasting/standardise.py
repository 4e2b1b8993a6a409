import tensorflow as tf
from sklearn.datasets import load_digits

images = tf.constant(load_digits().images, dtype="float32")
mean = tf.reduce_mean(images, axis=0)
spread = tf.math.reduce_std(images, axis=0)
print("pixels that never change:", int(tf.reduce_sum(tf.cast(spread == 0, "int32"))))
#> pixels that never change: 3

plain = (images - mean) / spread
print("all are numbers:", bool(tf.reduce_all(tf.math.is_finite(plain))))
#> all are numbers: False

safe = (images - mean) / tf.maximum(spread, 0.001)
print("all are numbers:", bool(tf.reduce_all(tf.math.is_finite(safe))))
#> all are numbers: True
print(safe.shape)
#> (1797, 8, 8)
