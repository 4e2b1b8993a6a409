import keras
import numpy as np

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
model = keras.Model([left, right], left + right)
model.predict(np.ones((2, 1, 2)), verbose=0)  # raises ValueError
#> ValueError: Layer "functional" expects 2 named input(s) with keys ['left', 'right'], but it received 1 input tensors. Pass inputs as a dict, e.g. `layer({'left': ..., 'right': ...})`.
