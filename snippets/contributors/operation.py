import keras
import numpy as np
from keras import ops


class Standardize(keras.Operation):
    def __init__(self, axis=-1, **kwargs):
        super().__init__(**kwargs)
        self.axis = axis

    def call(self, x):
        print("call:", type(x).__name__, x.shape)
        mean = ops.mean(x, self.axis, keepdims=True)
        return (x - mean) / ops.std(x, self.axis, keepdims=True)

    def compute_output_spec(self, x):
        print("compute_output_spec:", type(x).__name__, x.shape)
        return keras.KerasTensor(x.shape, x.dtype)


standardize = Standardize(name="standardize")
data = np.array([[1.0, 2.0, 3.0]], "float32")
print(type(standardize(data)).__name__)

inputs = keras.Input(shape=(3,))
outputs = standardize(inputs)
print(type(outputs).__name__, outputs.shape)
model = keras.Model(inputs, outputs)
print(model.operations[-1].name, model.predict(data, verbose=0).round(2))
