from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(2,), name="x")
tf.print(x, output_stream="file://printed.txt")
model = keras.Model(x, x + 1)
print(model(np.array([[1.0, 2.0], [3.0, 4.0]])).numpy())
#> [[2. 3.]
#>  [4. 5.]]
print(Path("printed.txt").read_text(), end="")
#> <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=x>
