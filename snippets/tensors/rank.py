import tensorflow as tf
from sklearn.datasets import load_digits

images = tf.constant(load_digits().images, dtype="float32")

for tensor in (images[0, 2, 3], images[0, 2], images[0], images):
    print("rank", len(tensor.shape), "shape", tensor.shape)
#> rank 0 shape ()
#> rank 1 shape (8,)
#> rank 2 shape (8, 8)
#> rank 3 shape (1797, 8, 8)
