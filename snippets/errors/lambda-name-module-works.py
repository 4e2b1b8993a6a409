import builtins

import keras
import numpy as np
import tensorflow as tf

square = keras.layers.Lambda(lambda x: tf.square(x))
model = keras.Sequential([keras.Input(shape=(2,)), square])
model.save("square.keras")

builtins.tf = tf
loaded = keras.models.load_model("square.keras", safe_mode=False)
print(loaded(np.array([[1.0, 3.0]])).numpy())
#> [[1. 9.]]
