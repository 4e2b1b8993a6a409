import keras
import numpy as np

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
add = keras.Function({"left": left, "right": right}, left + right)
ones = np.ones((1, 2))
print(add({"left": ones, "right": ones}).numpy())
#> [[2. 2.]]
