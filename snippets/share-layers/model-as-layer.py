import keras
import numpy as np

pixels = keras.Input(shape=(4,))
encoder = keras.Model(pixels, keras.layers.Dense(2)(pixels), name="encoder")
copied = keras.models.clone_model(encoder)
copied.set_weights(encoder.get_weights())

first = keras.Input(shape=(4,))
second = keras.Input(shape=(4,))
total = keras.layers.Add()([encoder(first), encoder(second)])
twins = keras.Model([first, second], total)
print(twins.count_params(), encoder.count_params())
#> 10 10

encoder.set_weights([np.zeros((4, 2)), np.zeros(2)])
row = np.ones((1, 4))
print("twins give zero:", not twins([row, row]).numpy().any())
#> twins give zero: True
print("the copy gives zero:", not copied(row).numpy().any())
#> the copy gives zero: False
