# runs cold: Keras reads the variable while it is imported
import os
import sys

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np

print("import keras:", "tensorflow" in sys.modules)
#> import keras: False
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
print("fit on arrays:", "tensorflow" in sys.modules)
#> fit on arrays: False
words = keras.layers.TextVectorization(vocabulary=["good", "bad"])
print("TextVectorization:", "tensorflow" in sys.modules)
#> TextVectorization: True
