import keras

images = keras.Input(shape=(8, 8, 1))
maps = keras.layers.Conv2D(4, 3, name="last")(images)
pooled = keras.layers.GlobalAveragePooling2D()(maps)
backbone = keras.Model(images, pooled, name="backbone")

inputs = keras.Input(shape=(8, 8, 1))
outputs = keras.layers.Dense(1, name="head")(backbone(inputs))
model = keras.Model(inputs, outputs)

last = backbone.get_layer("last").output
both = keras.Model(model.inputs[0], [last, model.outputs[0]])  # raises ValueError
#> ValueError: Output with path `0` is not connected to `inputs`
