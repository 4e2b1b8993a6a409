import keras
from tensorflow.python.keras.layers import Dense

inputs = keras.Input(shape=(2,))
print(Dense(1)(inputs).shape)  # raises AttributeError
#> AttributeError: 'tuple' object has no attribute 'rank'
