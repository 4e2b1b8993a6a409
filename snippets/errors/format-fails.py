import keras

inputs = keras.Input(shape=(2,))
mean = keras.ops.mean(inputs)
text = f"mean: {mean:.2f}"  # raises TypeError
#> TypeError: unsupported format string passed to KerasTensor.__format__
