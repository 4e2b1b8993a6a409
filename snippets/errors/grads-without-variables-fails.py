import keras
import tensorflow as tf

weight = keras.Variable(4.0)
optimizer = keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = weight**2
optimizer.apply(tape.gradient(loss, [weight.value]))  # raises ValueError
#> ValueError: When passing `grads` without `variables`, the optimizer must already be built on a list of variables. Call `optimizer.build(trainable_variables)` first.
