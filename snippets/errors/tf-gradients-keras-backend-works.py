import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.Input(shape=(4,)), tf.keras.layers.Dense(3)])
x = tf.ones((1, 4))
with tf.GradientTape() as tape:
    tape.watch(x)
    y = model(x)[:, 0]
gradient = tape.gradient(y, x)
print(np.allclose(gradient[0], model.layers[0].kernel[:, 0]))
#> True
