import keras
import tensorflow as tf

data = tf.ones((1, 2))
keras.Model(data, keras.layers.Dense(1)(data))  # raises ValueError
#> ValueError: All `inputs` values must be KerasTensors. Received: inputs=[[1. 1.]] including invalid value [[1. 1.]] of type <class 'tensorflow.python.framework.ops.EagerTensor'>
