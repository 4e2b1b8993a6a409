import keras

inputs = keras.Input(shape=())
whole = keras.ops.cast(inputs, "int32")
print(keras.Model(inputs, whole)(keras.ops.array([2.75])).numpy())
#> [2]
