import tensorflow as tf
from sklearn.datasets import load_digits

array = load_digits().images[0]
tensor = tf.constant(array)

print("array + array:", type(array + array).__name__)
#> array + array: ndarray
print("tensor + tensor:", type(tensor + tensor).__name__)
#> tensor + tensor: EagerTensor
print("array + tensor:", type(array + tensor).__name__)
#> array + tensor: EagerTensor
