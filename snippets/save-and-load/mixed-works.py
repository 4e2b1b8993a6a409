import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(2, name="hidden")(inputs)
keras.Model(inputs, keras.layers.Dense(1)(hidden)).save("model.keras")

loaded = keras.models.load_model("model.keras")
probe = keras.Model(loaded.inputs[0], loaded.get_layer("hidden").output)
print(probe.output.shape)
#> (None, 2)
