import tensorflow as tf

ragged = tf.ragged.constant([[1.0, 2.0], [3.0]])
tensor = tf.convert_to_tensor(ragged)  # raises ValueError
#> ValueError: TypeError: object of type 'RaggedTensor' has no len()
