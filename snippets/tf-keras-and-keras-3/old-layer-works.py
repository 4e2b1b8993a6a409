import keras
from keras.layers import Dense

inputs = keras.Input(shape=(2,))
print(Dense(1)(inputs).shape)
#> (None, 1)
