import keras

image = keras.Input(shape=(4,), name="image")
age = keras.Input(shape=(1,), name="age")
both = keras.layers.Concatenate()([image, age])
model = keras.Model(image, keras.layers.Dense(1)(both))  # raises ValueError
#> ValueError: Output with path `` is not connected to `inputs`
