import tensorflow as tf

images = tf.ones((10, 28, 28))
rows = tf.reshape(images, (10, -1))
print(rows.shape)
#> (10, 784)
