import numpy as np
import tensorflow as tf

array = np.zeros(3, dtype="float32")
tensor = tf.constant(array)
array[0] = 9.0
print("array to tensor shares:", bool(tensor[0] == 9.0))
#> array to tensor shares: False

print("numpy() shares:", np.shares_memory(tensor.numpy(), tensor.numpy()))
#> numpy() shares: False
