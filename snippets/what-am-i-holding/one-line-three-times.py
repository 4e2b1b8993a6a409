import keras
import numpy as np
import tensorflow as tf

layer = keras.layers.Dense(1)

for x in [keras.Input(shape=(2,)), tf.constant([[1.0, 2.0]]), np.array([[1.0, 2.0]])]:
    y = layer(x)
    print(type(x).__name__, "in,", type(y).__name__, "out")
#> KerasTensor in, KerasTensor out
#> EagerTensor in, EagerTensor out
#> ndarray in, EagerTensor out
