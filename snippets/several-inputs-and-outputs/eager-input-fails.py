import keras
import tensorflow as tf

data = tf.ones((1, 2))
inputs = keras.Input(shape=(2,))
try:
    keras.Model(inputs, keras.layers.Dense(1))
except ValueError as error:
    print(str(error).partition(" Received")[0])
    #> All `outputs` values must be KerasTensors.

model = keras.Model(data, keras.layers.Dense(1)(data))  # raises ValueError
#> ValueError: All `inputs` values must be KerasTensors. Received: inputs=[[1. 1.]] including invalid value [[1. 1.]] of type <class 'tensorflow.python.framework.ops.EagerTensor'>
