import keras

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
outputs = keras.layers.Dense(1)(keras.layers.concatenate([left, right]))
print(outputs.shape)
#> (None, 1)
