import keras
import numpy as np

inputs = keras.Input(shape=(2,))
add_one = keras.Function(inputs, inputs + 1.0)
print(add_one([np.ones((1, 2))]).numpy())  # raises ValueError
#> ValueError: Exception encountered when calling Function.call().
#>
#> Function was called with an invalid input structure. Expected input structure: <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor>
#> Received input structure: [array([[1., 1.]])]
#>
#> Arguments received by Function.call():
#>   • inputs=['array([[1., 1.]])']
