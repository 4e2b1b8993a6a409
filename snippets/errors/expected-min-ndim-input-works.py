import keras

age = keras.Input(shape=(1,), name="age")
outputs = keras.layers.Dense(4)(age)
print(outputs.shape)
#> (None, 4)
