# runs cold: the log level is read at the start
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"

import keras
import tensorflow as tf

tf.debugging.enable_check_numerics()
inputs = keras.Input(shape=(2,))
hidden = keras.layers.Rescaling(1.0, offset=-1.0)(inputs)
model = keras.Model(inputs, keras.ops.log(keras.ops.maximum(hidden, 1e-3)))
print(model(tf.constant([[0.0, 2.0]])).numpy().round(2))
#> [[-6.91  0.  ]]
