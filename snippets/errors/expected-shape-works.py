import keras
import numpy as np

inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, keras.layers.Rescaling(2.0)(inputs))
columns = np.array([[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]])
print(model(columns.T).numpy())
#> [[ 2.  4.]
#>  [ 6.  8.]
#>  [10. 12.]]
