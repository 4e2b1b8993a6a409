# runs cold: it sets the variable after the import
import os

import keras

os.environ["KERAS_BACKEND"] = "numpy"
print(keras.backend.backend())
#> tensorflow
print(type(keras.ops.ones(2)).__name__)
#> EagerTensor
