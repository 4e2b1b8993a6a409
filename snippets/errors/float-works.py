import keras

inputs = keras.Input(shape=())
root = keras.ops.sqrt(inputs)
print(keras.Model(inputs, root)(keras.ops.array([9.0])).numpy())
#> [3.]
