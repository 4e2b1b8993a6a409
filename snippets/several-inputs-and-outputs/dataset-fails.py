import keras
import numpy as np
import tensorflow as tf

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
model = keras.Model([left, right], left + right)

one, ten = np.ones((1, 2)), np.full((1, 2), 10.0)
dataset = tf.data.Dataset.from_tensors((one, ten))
model.predict(dataset, verbose=0)  # raises ValueError
#> ValueError: Layer "functional" expects 2 named input(s) with keys ['left', 'right'], but it received 1 input tensors. Pass inputs as a dict, e.g. `layer({'left': ..., 'right': ...})`.
