import keras
import tensorflow as tf

mesh = keras.distribution.DeviceMesh((1,), ["batch"], ["cpu:0"])
layout = keras.distribution.TensorLayout(["batch", None], mesh)

placeholder = keras.Input(shape=(2,))
print(keras.distribution.distribute_tensor(placeholder, layout) is placeholder)
#> True

tensor = tf.ones((4, 2))
keras.distribution.distribute_tensor(tensor, layout)  # raises AttributeError
#> AttributeError: module 'keras.src.backend.tensorflow.distribution_lib' has no attribute 'distribute_tensor'
