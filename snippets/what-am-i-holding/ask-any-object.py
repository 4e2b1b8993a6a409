import keras
import numpy as np
import tensorflow as tf

print(type([1.0, 2.0]).__name__)
#> list
print(type(np.array([1.0, 2.0])).__name__)
#> ndarray
print(type(tf.constant([1.0, 2.0])).__name__)
#> EagerTensor
print(type(tf.Variable([1.0, 2.0])).__name__)
#> ResourceVariable
print(type(keras.Variable([1.0, 2.0])).__name__)
#> Variable
print(type(keras.Input(shape=(2,))).__name__)
#> KerasTensor
