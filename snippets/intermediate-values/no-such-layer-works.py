import keras
import numpy as np

inputs = keras.Input(shape=(2,))
total = keras.ops.sum(keras.layers.ReLU()(inputs), axis=1)
model = keras.Model(inputs, keras.ops.sqrt(total))

data = np.array([[1.0, 2.0]])
(output,) = [op.output for op in model.operations if op.name == "sum"]
print(keras.Model(model.inputs[0], output).predict(data, verbose=0))
#> [3.]
