import keras
import numpy as np

inputs = keras.Input(shape=(2,))
add_one = keras.Function(inputs, inputs + 1.0)
rows = np.array([[1.0, 2.0, 9.0]])
print(add_one(rows).numpy())  # raises ValueError
#> ValueError: Exception encountered when calling Function.call().
#>
#> Function was passed incompatible inputs. For input 'keras_tensor', expected shape (None, 2), but received instead a tensor with shape (1, 3).
#>
#> Arguments received by Function.call():
#>   • inputs=array([[1., 2., 9.]])
