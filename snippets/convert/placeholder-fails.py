import keras
import tensorflow as tf

data = tf.constant([[1.0, 2.0]])
outputs = keras.layers.Rescaling(2.0)(data)
model = keras.Model(data, outputs)  # raises ValueError
#> ValueError: All `inputs` values must be KerasTensors. Received: inputs=[[1. 2.]] including invalid value [[1. 2.]] of type <class 'tensorflow.python.framework.ops.EagerTensor'>
