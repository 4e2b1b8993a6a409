import keras


def is_placeholder(x):
    from keras.engine.keras_tensor import KerasTensor

    return isinstance(x, KerasTensor)


print(is_placeholder(keras.Input(shape=(2,))))  # raises ModuleNotFoundError
#>     from keras.engine.keras_tensor import KerasTensor
#> ModuleNotFoundError: No module named 'keras.engine'
