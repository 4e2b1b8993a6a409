# runs cold: Keras reads the variable while it is imported
import os
import sys

os.environ["KERAS_BACKEND"] = "numpy"

import keras

print(keras.backend.backend(), "jax" in sys.modules)
#> numpy True
