import keras
import numpy as np

x, y = np.ones((4, 2)), np.zeros((4, 1))
for units in [2, 3]:
    optimizer = keras.optimizers.Adam()
    model = keras.Sequential([keras.layers.Dense(units), keras.layers.Dense(1)])
    model.compile(optimizer, "mse")
    history = model.fit(x, y, verbose=0)
    print(units, list(history.history))
#> 2 ['loss']
#> 3 ['loss']
