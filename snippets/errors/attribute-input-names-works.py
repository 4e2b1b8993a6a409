import keras

size = keras.Input(shape=(2,), name="size")
color = keras.Input(shape=(3,), name="color")
both = keras.layers.Concatenate()([size, color])
model = keras.Model([size, color], keras.layers.Dense(1, name="price")(both))
print([x.name for x in model.inputs], model.output_names)
#> ['size', 'color'] ['price']
