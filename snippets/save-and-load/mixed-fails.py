import keras

inputs = keras.Input(shape=(3,))
hidden = keras.layers.Dense(2, name="hidden")(inputs)
keras.Model(inputs, keras.layers.Dense(1)(hidden)).save("model.keras")

loaded = keras.models.load_model("model.keras")
keras.Model(loaded.inputs[0], hidden)  # raises ValueError
#> ValueError: The name "input_layer" is used 2 times in the model. All operation names should be unique.
