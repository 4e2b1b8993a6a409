import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss="mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
print(len(model.inputs))
#> 1
