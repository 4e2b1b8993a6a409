import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Rescaling(2.0)])
signature = [np.ones((1, 2), "float32")]
model.export("folder", input_signature=signature, verbose=False)  # raises TypeError
#> TypeError: Unsupported x=[[1. 1.]] of the type (<class 'numpy.ndarray'>). Supported types are: `keras.InputSpec`, `keras.KerasTensor` and backend tensor.
