import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x**2
step = tape.gradient(y, x) * 0.1
print(f"{step.numpy():.2f}")
#> 0.60
