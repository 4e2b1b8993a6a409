import keras

inputs = keras.Input(shape=(2,))
base = keras.Sequential([inputs, keras.layers.Rescaling(2.0)])

outputs = base(inputs)
print(outputs.shape)
#> (None, 2)
