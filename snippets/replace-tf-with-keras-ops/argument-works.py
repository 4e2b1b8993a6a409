import keras
from keras import ops

inputs = keras.Input(shape=(2, 3))
print(ops.transpose(inputs, axes=(0, 2, 1)).shape)
#> (None, 3, 2)
