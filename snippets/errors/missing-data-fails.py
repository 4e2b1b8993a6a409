import keras
import numpy as np

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
model = keras.Model([left, right], left + right)
print(model({"left": np.ones((1, 2)), "b": np.ones((1, 2))}))  # raises ValueError
#> ValueError: Missing data for input "right". You passed a data dictionary with keys ['left', 'b']. Expected the following keys: ['left', 'right']
