import tensorflow as tf

first, second = tf.constant([1.0, 2.0]), tf.constant([3.0, 4.0])
seen = [first]
known = second in seen  # raises ValueError
#> ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
