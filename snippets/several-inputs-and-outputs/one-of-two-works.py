import keras
import numpy as np

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
model = keras.Model([left, right], left + right)
print(model.predict(list(np.ones((2, 1, 2))), verbose=0))
#> [[2. 2.]]
