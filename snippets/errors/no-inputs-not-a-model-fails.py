import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
print(len(model.inputs))  # raises AttributeError
#> AttributeError: 'History' object has no attribute 'inputs'
