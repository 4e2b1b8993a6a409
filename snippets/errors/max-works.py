import keras

a = keras.Input(shape=(2,))
b = keras.Input(shape=(2,))
larger = keras.ops.maximum(a, b)
rows = [keras.ops.array([[1.0, 5.0]]), keras.ops.array([[3.0, 2.0]])]
print(keras.Model([a, b], larger)(rows).numpy())
#> [[3. 5.]]
