import keras
import numpy as np
from keras import ops


class Standardize(keras.Operation):
    def call(self, x):
        print("call:", type(x).__name__, x.shape)
        return (x - ops.mean(x)) / ops.std(x)


class Sort(keras.Operation):
    def call(self, x):
        return np.sort(x)


inputs = keras.Input(shape=(3,))
print(Standardize()(inputs).shape)
#> call: SymbolicTensor (None, 3)
#> (None, 3)
for operation in (ops.sort, Sort()):
    try:
        print(operation(inputs).shape)
    except Exception as error:
        print(type(error).__name__)
#> (None, 3)
#> NotImplementedError
