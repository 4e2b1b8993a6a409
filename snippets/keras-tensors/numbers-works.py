import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
doubled = keras.layers.Rescaling(2.0)(inputs)

model = keras.Model(inputs, doubled)
print(model(tf.constant([[1.0, 2.0]])).numpy())
#> [[2. 4.]]
