import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
hidden = keras.layers.Dense(4)(inputs)

outputs = keras.layers.Dense(1)(hidden)
model = keras.Model(inputs, outputs)
print(model(tf.ones((3, 2))).shape)
#> (3, 1)
