# runs cold: Keras reads the variable while it is imported
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras

print("before the import:", keras.backend.backend())
#> before the import: tensorflow

os.environ["KERAS_BACKEND"] = "numpy"
print("after the import:", keras.backend.backend())
#> after the import: tensorflow
print(type(keras.ops.ones(2)).__name__)
#> EagerTensor
