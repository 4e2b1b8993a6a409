import keras
import tensorflow as tf

weight = keras.Variable(4.0)
optimizer = keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = weight**2
optimizer.apply(tape.gradient(loss, [weight.value]), [weight])
print(f"{float(weight):.1f}")
#> 3.2
