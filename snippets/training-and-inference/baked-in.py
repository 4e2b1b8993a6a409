import keras
import numpy as np

keras.utils.set_random_seed(0)
inputs = keras.Input(shape=(6,))
outputs = keras.layers.Dropout(0.5)(inputs, training=True)
model = keras.Model(inputs, outputs)

row = np.ones((1, 6), dtype="float32")
print("model(row):", model(row).numpy())
#> model(row): [[2. 0. 2. 0. 0. 0.]]
print("predict:", model.predict(row, verbose=0))
#> predict: [[1. 1. 1. 1. 1. 1.]]
