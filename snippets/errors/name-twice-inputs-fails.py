import keras

inputs = [keras.Input(shape=(1,), name="input") for i in range(2)]
model = keras.Model(inputs, keras.layers.Add()(inputs))  # raises ValueError
#> ValueError: The name "input" is used 2 times in the model. All operation names should be unique.
