import keras
import numpy as np

age, income = keras.Input(shape=(1,)), keras.Input(shape=(1,))
model = keras.Model([age, income], age + income)
rows = {"age": np.ones((1, 1)), "income": np.ones((1, 1))}
print(model(rows))  # raises ValueError
#> ValueError: Missing data for input "input_layer". You passed a data dictionary with keys ['age', 'income']. Expected the following keys: ['input_layer', 'input_layer_1']
