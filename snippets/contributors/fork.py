import keras
import numpy as np
from keras import ops


class Standardize(keras.Operation):
    def call(self, x):
        return (x - ops.mean(x)) / ops.std(x)

    def compute_output_spec(self, x):
        return keras.KerasTensor(x.shape, x.dtype)


data, inputs = np.array([[1.0, 2.0, 3.0]], "float32"), keras.Input(shape=(3,))
standardize = Standardize()
for method in ("__call__", "call", "symbolic_call", "compute_output_spec"):
    for name, x in {"data": data, "a KerasTensor": inputs}.items():
        y = getattr(standardize, method)(x)
        known = isinstance(y, keras.KerasTensor) and hasattr(y, "_keras_history")
        maker = y._keras_history.operation.name if known else "nobody"
        print(f"{method}({name}): {type(y).__name__}, made by {maker}")
#> __call__(data): EagerTensor, made by nobody
#> __call__(a KerasTensor): KerasTensor, made by standardize
#> call(data): EagerTensor, made by nobody
#> call(a KerasTensor): KerasTensor, made by true_divide
#> symbolic_call(data): KerasTensor, made by standardize
#> symbolic_call(a KerasTensor): KerasTensor, made by standardize
#> compute_output_spec(data): KerasTensor, made by nobody
#> compute_output_spec(a KerasTensor): KerasTensor, made by nobody
