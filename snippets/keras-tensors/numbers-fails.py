import keras

inputs = keras.Input(shape=(2,))
inputs.numpy()  # raises AttributeError
#> AttributeError: 'KerasTensor' object has no attribute 'numpy'
