import tensorflow as tf
from sklearn.datasets import load_digits

image = tf.constant(load_digits().images[0], dtype="float32")

print(image[2, 3])
#> tf.Tensor(2.0, shape=(), dtype=float32)
print(image[2, 3].numpy())
#> 2.0
print(float(image[2, 3]))
#> 2.0
print(image[2].numpy().tolist())
#> [0.0, 3.0, 15.0, 2.0, 0.0, 11.0, 8.0, 0.0]
print(image[:, 3].numpy().tolist())
#> [13.0, 15.0, 2.0, 0.0, 0.0, 0.0, 5.0, 13.0]
