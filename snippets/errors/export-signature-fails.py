import keras

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])
signature = [(None, 2)]
model.export("folder", input_signature=signature, verbose=False)  # raises TypeError
#> TypeError: Unsupported x=None of the type (<class 'NoneType'>). Supported types are: `keras.InputSpec`, `keras.KerasTensor` and backend tensor.
