# runs cold: Keras reads the variable while it is imported
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras

print(keras.backend.backend())
#> tensorflow
print(type(keras.ops.ones(2)).__name__)
#> EagerTensor
