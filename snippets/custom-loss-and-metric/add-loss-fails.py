import keras
from keras import ops

inputs = keras.Input(shape=(2,))
code = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
copy = keras.layers.Dense(2, kernel_initializer="ones")(code)
model = keras.Model(inputs, copy)
model.add_loss(ops.mean(ops.square(code)))  # raises NotImplementedError
#> NotImplementedError
