import keras
import numpy as np
from keras import ops


@keras.saving.register_keras_serializable()
class Standardize(keras.Operation):
    def __init__(self, axis=-1, name=None):
        super().__init__(name=name)
        self.axis = axis

    def call(self, x):
        print("call:", type(x).__name__, x.shape)
        mean = ops.mean(x, self.axis, keepdims=True)
        return (x - mean) / ops.std(x, self.axis, keepdims=True)

    def compute_output_spec(self, x):
        print("compute_output_spec:", type(x).__name__, x.shape)
        return keras.KerasTensor(x.shape, x.dtype)


data = np.array([[1.0, 2.0, 3.0]], "float32")
print(type(Standardize()(data)).__name__)
#> call: ndarray (1, 3)
#> EagerTensor

inputs = keras.Input(shape=(3,))
outputs = Standardize(name="standardize")(inputs)
#> compute_output_spec: KerasTensor (None, 3)
print(type(outputs).__name__, outputs.shape)
#> KerasTensor (None, 3)
model = keras.Model(inputs, outputs)
print(model.predict(data, verbose=0).round(2))
#> call: SymbolicTensor (1, 3)
#> [[-1.22  0.    1.22]]

model.save("model.keras")
loaded = keras.saving.load_model("model.keras")
#> compute_output_spec: KerasTensor (None, 3)
print([operation.name for operation in loaded.operations])
#> ['input_layer', 'standardize']
