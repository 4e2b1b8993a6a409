import keras
import numpy as np

pixels = keras.Input(shape=(4,))
encoder = keras.Model(pixels, keras.layers.Dense(2)(pixels), name="encoder")

first = keras.Input(shape=(4,))
second = keras.Input(shape=(4,))
distance = keras.layers.Subtract()([encoder(first), encoder(second)])
twins = keras.Model([first, second], distance)
print([layer.name for layer in twins.layers])
#> ['input_layer_1', 'input_layer_2', 'encoder', 'subtract']
print(twins.count_params(), encoder.count_params())
#> 10 10

row = np.ones((1, 4))
print(twins([row, row]).numpy())
#> [[0. 0.]]
