import numpy as np
import tensorflow as tf

ints = tf.constant([1, 2])
array = np.array([0.5, 1.5])

for value in (3, 0.5, np.float64(0.5), array):
    tensor = tf.convert_to_tensor(value, dtype_hint=ints.dtype)
    print(type(value).__name__, value, "becomes", tensor.numpy(), tensor.dtype.name)
#> int 3 becomes 3 int32
#> float 0.5 becomes 0.5 float32
#> float64 0.5 becomes 0 int32
#> ndarray [0.5 1.5] becomes [0 1] int32

print((ints + array).numpy())
#> [1 3]
print((tf.cast(ints, array.dtype) + array).numpy())
#> [1.5 3.5]
