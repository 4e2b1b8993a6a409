import keras
import numpy as np

inputs = keras.Input(shape=(2,))
offset = np.array([1.0, 2.0])
outputs = offset + inputs  # raises ValueError
#> ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array.
