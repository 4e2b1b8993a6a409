import keras
import numpy as np


class Show(keras.layers.Layer):
    def call(self, x):
        print("call receives:", type(x).__name__)
        return keras.ops.relu(x)


print(keras.backend.backend())
#> tensorflow
inputs = keras.Input(shape=(2,))
outputs = Show()(inputs)
#> call receives: SymbolicTensor
print("the layer returned:", type(outputs).__name__)
#> the layer returned: KerasTensor
print("defined in:", keras.KerasTensor.__module__)
#> defined in: keras.src.backend.common.keras_tensor

result = keras.Model(inputs, outputs)(np.array([[-1.0, 2.0]]))
#> call receives: EagerTensor
print("the model returned:", type(result).__name__, result.numpy())
#> the model returned: EagerTensor [[0. 2.]]
