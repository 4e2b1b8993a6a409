import keras
import numpy as np

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
model = keras.Model({"right": right, "left": left}, right - left)
print([tensor.name for tensor in model.inputs])
#> ['left', 'right']

one, ten = np.ones((1, 2)), np.full((1, 2), 10.0)
print(model({"right": ten, "left": one}).numpy())
#> [[9. 9.]]
