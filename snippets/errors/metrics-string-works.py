import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile("sgd", "mse", metrics=["mae"])
history = model.fit(np.ones((4, 3)), np.ones((4, 1)), verbose=0)
print(sorted(history.history))
#> ['loss', 'mae']
