import keras
import numpy as np
from keras import ops

x = keras.Input(shape=(2,))
by_python = x + 5 if x == 0 else x
by_keras = ops.where(ops.equal(x, 0), x + 5, x)
model = keras.Model(x, [by_python, by_keras])
print([result.numpy().tolist() for result in model(np.array([[0.0, 1.0]]))])
#> [[[0.0, 1.0]], [[5.0, 1.0]]]
