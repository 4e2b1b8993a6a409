import keras
import tensorflow as tf

dense = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
optimizer = keras.optimizers.SGD(0.125)
x, y = tf.constant([[1.0]]), tf.constant([[4.0]])

with tf.GradientTape() as tape:
    loss = keras.losses.MeanSquaredError()(y, dense(x))
optimizer.minimize(loss, dense.trainable_variables, tape=tape)  # raises AttributeError
#> AttributeError: 'SGD' object has no attribute 'minimize'
