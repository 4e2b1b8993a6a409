import tensorflow as tf
from sklearn.datasets import load_digits

image = tf.constant(load_digits().images[0], dtype="float32")
negative = 16 - image
middle = negative[:, 2:6]
print(type(middle).__name__, middle.shape)
#> EagerTensor (8, 4)
print(middle[0].numpy())
#> [11.  3.  7. 15.]
