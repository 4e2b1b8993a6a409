import keras

layer = keras.layers.Dense(2, kernel_initializer="ones")
print("built:", layer.built)
#> built: False

outputs = layer(keras.Input(shape=(3,)))
print("built:", layer.built)
#> built: True
print(type(outputs).__name__, "without numbers;", type(layer.kernel).__name__, "with:")
#> KerasTensor without numbers; Variable with:
print(layer.kernel.numpy())
#> [[1. 1.]
#>  [1. 1.]
#>  [1. 1.]]
