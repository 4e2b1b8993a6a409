import keras
from keras.layers import Dense

model = keras.Sequential([keras.Input(shape=(2,)), Dense(1)])
print(model.outputs[0].shape)
#> (None, 1)
