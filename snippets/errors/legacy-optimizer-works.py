import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(0.01)
print(f"{float(optimizer.learning_rate):.2f}")
#> 0.01
