import tensorflow as tf
from sklearn.datasets import load_digits

eight = tf.constant(load_digits().images[:8], dtype="float32") / 16


def each_mean_is_0(images):
    return bool(tf.reduce_all(tf.abs(tf.reduce_mean(images, axis=(1, 2))) < 1e-5))


means = tf.reduce_mean(eight, axis=(1, 2))
print(eight.shape, "-", means.shape, "is", (eight - means).shape)
#> (8, 8, 8) - (8,) is (8, 8, 8)
print("each mean is 0:", each_mean_is_0(eight - means))
#> each mean is 0: False

means = tf.reduce_mean(eight, axis=(1, 2), keepdims=True)
print(eight.shape, "-", means.shape, "is", (eight - means).shape)
#> (8, 8, 8) - (8, 1, 1) is (8, 8, 8)
print("each mean is 0:", each_mean_is_0(eight - means))
#> each mean is 0: True
