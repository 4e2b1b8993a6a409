import keras
import numpy as np

left = keras.Input(shape=(3,), name="left")
right = keras.Input(shape=(3,), name="right")
encoder = keras.layers.Dense(2, name="encoder")
left_code = encoder(left)
right_code = encoder(right)

model = keras.Model([left, right], [left_code, right_code])
print([layer.name for layer in model.layers], model.count_params())
#> ['left', 'right', 'encoder'] 8

row = np.ones((1, 3))
first, second = model([row, row])
print("same numbers:", np.array_equal(first, second))
#> same numbers: True
print("calls noted:", len(encoder._inbound_nodes))
#> calls noted: 2

wide_code = encoder(keras.Input(shape=(4,)))  # raises ValueError
#> ValueError: Input 0 with name 'None' of layer 'encoder' is incompatible with the layer: expected axis -1 of input shape to have value 3, but received input with shape (None, 4)
