import keras
import tensorflow as tf

optimizer = keras.optimizers.get("adam")
weight = tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = weight**2
optimizer.apply(tape.gradient(loss, [weight]), [weight])
print(round(float(weight), 3))
#> 0.999
