import keras
import numpy as np

left = keras.Input(shape=(2,), name="left")
right = keras.Input(shape=(2,), name="right")
model = keras.Model({"right": right, "left": left}, right - left)
print([tensor.name for tensor in model.inputs])
#> ['left', 'right']

one, ten = np.ones((1, 2)), np.full((1, 2), 10.0)
print(model([ten, one]).numpy())  # raises ValueError
#> ValueError: Exception encountered when calling Functional.call().
#>
#> The structure of `inputs` doesn't match the expected structure.
#> Expected: {'right': 'right', 'left': 'left'}
#> Received: inputs=['Tensor(shape=(1, 2))', 'Tensor(shape=(1, 2))']
#>
#> Arguments received by Functional.call():
#>   • inputs=['array([[10., 10.]])', 'array([[1., 1.]])']
#>   • training=None
#>   • mask=None
#>   • kwargs=<class 'inspect._empty'>
