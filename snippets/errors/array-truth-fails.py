import tensorflow as tf

temperatures = tf.constant([18.0, 25.0, 31.0])
warning = "hot" if temperatures > 30.0 else "fine"  # raises ValueError
#> ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
