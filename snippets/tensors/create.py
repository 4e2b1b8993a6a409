import tensorflow as tf
from sklearn.datasets import load_digits

image = tf.constant(load_digits().images[0], dtype="float32")
print(type(image).__name__)
#> EagerTensor
print("shape:", image.shape)
#> shape: (8, 8)
print("dtype:", image.dtype.name)
#> dtype: float32
print("device:", image.device)
#> device: /job:localhost/replica:0/task:0/device:CPU:0

vector = tf.constant([1.0, 2.0, 3.0])
print(vector)
#> tf.Tensor([1. 2. 3.], shape=(3,), dtype=float32)
