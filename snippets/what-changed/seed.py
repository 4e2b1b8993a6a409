import keras
import tensorflow as tf

weights = tf.random.stateless_uniform((2,), seed=(1, 2))
print([round(float(number), 4) for number in weights])
#> [0.8441, 0.192]
layer = keras.layers.Dense(1, kernel_initializer="ones")
print(layer(tf.ones((1, 2))).numpy().tolist())
#> [[2.0]]
