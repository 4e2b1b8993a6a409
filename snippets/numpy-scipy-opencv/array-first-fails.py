import keras
import numpy as np

inputs = keras.Input(shape=(2,))
np.array([10.0, 20.0], "float32") + inputs  # raises ValueError
#> ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array.
