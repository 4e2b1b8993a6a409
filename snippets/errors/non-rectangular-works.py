import tensorflow as tf

tensor = tf.ragged.constant([[1.0, 2.0], [3.0]]).to_tensor()
print(tensor.numpy().tolist())
#> [[1.0, 2.0], [3.0, 0.0]]
