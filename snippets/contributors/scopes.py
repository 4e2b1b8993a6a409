# not a recipe: its layer only says in which scope it is
import keras
import numpy as np
from keras.src.backend.common.stateless_scope import in_stateless_scope
from keras.src.backend.common.symbolic_scope import in_symbolic_scope


class Where(keras.layers.Layer):
    def call(self, x):
        flags = {"Stateless": in_stateless_scope(), "Symbolic": in_symbolic_scope()}
        scopes = [name for name, inside in flags.items() if inside]
        print("   ", type(x).__name__, x.shape, *(scopes or ["no scope"]))
        return x


layer = Where()
data = np.ones((4, 2), "float32")
print("on data")
#> on data
layer(data)
#>     EagerTensor (4, 2) no scope
print("on a KerasTensor")
#> on a KerasTensor
inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, layer(inputs))
#>     SymbolicTensor (None, 2) Stateless Symbolic
print("predict")
#> predict
model.predict(data, verbose=0)
#>     SymbolicTensor (4, 2) no scope
print("stateless_call")
#> stateless_call
model.stateless_call([], [], data)
#>     EagerTensor (4, 2) Stateless
print("in a SymbolicScope")
#> in a SymbolicScope
with keras.SymbolicScope():
    layer(data)
    #>     EagerTensor (4, 2) Symbolic
