import tensorflow as tf
from sklearn.datasets import load_digits

images = tf.constant(load_digits().images, dtype="float32")
print("images[5]", images[5].shape)
#> images[5] (8, 8)
print("images[5, 0, 7]", images[5, 0, 7].shape)
#> images[5, 0, 7] ()
print("images[:, 0]", images[:, 0].shape)
#> images[:, 0] (1797, 8)
print("images[:, :, 0]", images[:, :, 0].shape)
#> images[:, :, 0] (1797, 8)
print("images[5:6]", images[5:6].shape)
#> images[5:6] (1, 8, 8)
