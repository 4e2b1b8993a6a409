import keras
import tensorflow as tf

data = tf.ones((1, 2))
inputs = keras.Input(shape=(2,))

model = keras.Model(inputs, keras.layers.Dense(1)(inputs))
print(model(data).shape)
#> (1, 1)
