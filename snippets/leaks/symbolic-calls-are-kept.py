import keras
import tensorflow as tf

layer = keras.layers.Dense(2)
inputs = keras.Input(shape=(3,))

for _ in range(1000):
    layer(inputs)
print(len(layer._inbound_nodes))
#> 1000

for _ in range(1000):
    layer(tf.ones((1, 3)))
print(len(layer._inbound_nodes))
#> 1000
