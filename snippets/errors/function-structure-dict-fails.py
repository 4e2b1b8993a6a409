import keras
import numpy as np

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
add = keras.Function({"left": left, "right": right}, left + right)
ones = np.ones((1, 2))
print(add([ones, ones]).numpy())  # raises ValueError
#> ValueError: Exception encountered when calling Function.call().
#>
#> Function was called with an invalid input structure. Expected input structure: {'left': <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=left>, 'right': <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=right>}
#> Received input structure: [array([[1., 1.]]), array([[1., 1.]])]
#>
#> Arguments received by Function.call():
#>   • inputs=['array([[1., 1.]])', 'array([[1., 1.]])']
