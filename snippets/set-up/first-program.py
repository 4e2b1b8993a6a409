import tensorflow as tf
from sklearn.datasets import load_digits

image = load_digits().images[0]
print(type(image).__name__, image.shape)
#> ndarray (8, 8)

tensor = tf.constant(image)
print(type(tensor).__name__, tensor.shape)
#> EagerTensor (8, 8)
