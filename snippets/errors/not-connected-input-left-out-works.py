import keras

image = keras.Input(shape=(4,), name="image")
age = keras.Input(shape=(1,), name="age")
both = keras.layers.Concatenate()([image, age])
model = keras.Model([image, age], keras.layers.Dense(1)(both))
print(model.input_shape)
#> [(None, 4), (None, 1)]
