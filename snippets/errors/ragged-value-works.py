import tensorflow as tf

ragged = tf.ragged.constant([[1.0, 2.0], [3.0]])
tensor = ragged.to_tensor()
print(tensor.numpy())
#> [[1. 2.]
#>  [3. 0.]]
