import tensorflow as tf

temperatures = tf.constant([18.0, 25.0, 31.0])
warning = "hot" if tf.reduce_any(temperatures > 30.0) else "fine"
print(warning)
#> hot
