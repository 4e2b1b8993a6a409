import keras
import numpy as np
from sklearn.datasets import load_digits

rows = load_digits().data[:3]
inputs = keras.Input(shape=(64,))
hidden = keras.layers.Dense(8, activation="relu")(inputs)
model = keras.Model(inputs, keras.layers.Dense(10)(hidden))

look_inside = keras.Function([model.inputs[0]], [hidden])
[values] = look_inside([rows])
print(type(values).__name__, values.shape)
#> EagerTensor (3, 8)
try:
    values[0, 0] = 0
except TypeError as error:
    print("TypeError:", error)
    #> TypeError: 'tensorflow.python.framework.ops.EagerTensor' object does not support item assignment

array = keras.ops.convert_to_numpy(values)
print(type(array).__name__, array.shape)
#> ndarray (3, 8)

probe = keras.Model(model.inputs[0], hidden)
print("predict gives the same:", np.allclose(probe.predict(rows, verbose=0), array))
#> predict gives the same: True
