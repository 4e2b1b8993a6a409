import keras
import numpy as np

inputs = keras.Input(shape=(3,))
array = np.array([10.0, 20.0, 30.0], "float32")
outputs = keras.ops.sort(inputs) + array

model = keras.Model(inputs, outputs)
print(model(np.array([[3.0, 1.0, 2.0]])).numpy())
#> [[11. 22. 33.]]

array + keras.ops.sort(inputs)  # raises ValueError
#> ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array.
