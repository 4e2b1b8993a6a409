import keras
import tensorflow as tf

data = tf.constant([[1.0, 2.0]])
inputs = keras.Input(tensor=data)  # raises ValueError
#> ValueError: Argument `input_tensor` must be a KerasTensor. Received invalid type: input_tensor=[[1. 2.]] (of type <class 'tensorflow.python.framework.ops.EagerTensor'>)
