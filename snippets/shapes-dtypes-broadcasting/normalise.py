import tensorflow as tf
from sklearn.datasets import load_digits

images = tf.constant(load_digits().images, dtype="float32")

scaled = images / 16
print("scaled:", scaled.shape)
#> scaled: (1797, 8, 8)
print("smallest", float(tf.reduce_min(scaled)), "largest", float(tf.reduce_max(scaled)))
#> smallest 0.0 largest 1.0

mean = tf.reduce_mean(scaled, axis=0)
centred = scaled - mean
print("mean:", mean.shape)
#> mean: (8, 8)
print("centred:", centred.shape)
#> centred: (1797, 8, 8)

after = tf.reduce_mean(centred, axis=0)
print("each pixel is 0 on average:", bool(tf.reduce_all(tf.abs(after) < 1e-5)))
#> each pixel is 0 on average: True
