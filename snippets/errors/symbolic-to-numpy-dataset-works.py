import tensorflow as tf


def mirrored(image):
    return tf.reverse(image, axis=[1])


images = tf.data.Dataset.from_tensors(tf.constant([[1, 2, 3]]))
images = images.map(mirrored)
print(next(images.as_numpy_iterator()))
#> [[3 2 1]]
