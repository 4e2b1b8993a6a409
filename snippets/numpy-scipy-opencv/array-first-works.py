import keras
import numpy as np

inputs = keras.Input(shape=(2,))
outputs = inputs + np.array([10.0, 20.0], "float32")
print(outputs)
#> <KerasTensor shape=(None, 2), dtype=float32, sparse=False, ragged=False, name=keras_tensor_1>

model = keras.Model(inputs, outputs)
print(model(np.ones((1, 2))).numpy())
#> [[11. 21.]]
