import numpy as np
import tensorflow as tf

x = np.array([[1.0, 2.0], [3.0, 4.0]], dtype="float32")
total = x + tf.ragged.constant([[1.0, 2.0], [3.0, 4.0]])
print(total.shape, total.dtype)
#> (2, 2) object
print([type(item).__name__ for item in total.ravel()])
#> ['RaggedTensor', 'RaggedTensor', 'RaggedTensor', 'RaggedTensor']
