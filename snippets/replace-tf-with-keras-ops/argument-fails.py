import keras
from keras import ops

inputs = keras.Input(shape=(2, 3))
print(ops.transpose(inputs, perm=(0, 2, 1)).shape)  # raises TypeError
#> TypeError: transpose() got an unexpected keyword argument 'perm'
