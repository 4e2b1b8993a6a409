import keras

x = variable = keras.Variable([[1.0, 2.0], [3.0, 4.0]])
x += 1
print(type(x).__name__, x is variable)
#> EagerTensor False
print(variable.numpy())
#> [[1. 2.]
#>  [3. 4.]]
