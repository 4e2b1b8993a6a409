import keras
import tensorflow as tf

data = tf.constant([[1.0, 2.0]])
inputs = keras.Input(shape=data.shape[1:])
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
print(model(data).numpy())
#> [[2. 4.]]
