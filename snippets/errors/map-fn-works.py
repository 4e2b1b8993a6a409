import keras

inputs = keras.Input(shape=(2,))
outputs = keras.ops.map(lambda row: row + 1.0, inputs)
print(keras.Model(inputs, outputs)(keras.ops.array([[1.0, 2.0]])).numpy())
#> [[2. 3.]]
