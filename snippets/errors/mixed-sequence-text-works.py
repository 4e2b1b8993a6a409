import tensorflow as tf

rows = [[1.5, "red"], [2.5, "blue"]]
sizes = tf.constant([size for size, color in rows])
colors = tf.constant([color for size, color in rows])
print(sizes.numpy(), colors.numpy())
#> [1.5 2.5] [b'red' b'blue']
