import keras
import numpy as np

rows = np.ones((4, 2))
inputs = keras.Input(shape=(2,))
score = keras.layers.Dense(1, kernel_initializer="ones")(rows)
model = keras.Model(inputs, score)  # raises ValueError
#> ValueError: All `outputs` values must be KerasTensors. Received: outputs=[[2.]
#>  [2.]
#>  [2.]
#>  [2.]] including invalid value [[2.]
#>  [2.]
#>  [2.]
#>  [2.]] of type <class 'tensorflow.python.framework.ops.EagerTensor'>
