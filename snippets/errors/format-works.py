import keras

inputs = keras.Input(shape=(2,))
mean = keras.ops.mean(inputs)
value = keras.Model(inputs, mean)(keras.ops.array([[1.0, 2.0]]))
print(f"mean: {value:.2f}")
#> mean: 1.50
