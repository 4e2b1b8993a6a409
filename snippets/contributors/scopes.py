import keras
import numpy as np
from keras.src.backend.common.stateless_scope import in_stateless_scope
from keras.src.backend.common.symbolic_scope import in_symbolic_scope


class Where(keras.layers.Layer):
    def call(self, x):
        scopes = f"stateless: {in_stateless_scope()}, symbolic: {in_symbolic_scope()}"
        print(f"{type(x).__name__} {x.shape} {scopes}")
        return x


layer = Where()
layer(np.ones((4, 2), "float32"))
inputs = keras.Input(shape=(2,))
model = keras.Model(inputs, layer(inputs))
model.predict(np.ones((4, 2), "float32"), verbose=0)
model.stateless_call([], [], np.ones((4, 2), "float32"))
with keras.SymbolicScope():
    layer(np.ones((4, 2), "float32"))
