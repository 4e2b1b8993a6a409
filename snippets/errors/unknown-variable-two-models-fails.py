import keras
import numpy as np

x, y = np.ones((4, 2)), np.zeros((4, 1))
optimizer = keras.optimizers.Adam()
for units in [2, 3]:
    model = keras.Sequential([keras.layers.Dense(units), keras.layers.Dense(1)])
    model.compile(optimizer, "mse")
    history = model.fit(x, y, verbose=0)  # raises ValueError
#> ValueError: Unknown variable: <Variable path=sequential_1/dense_2/kernel, shape=(2, 3), dtype=float32>. This optimizer can only be called for the variables it was originally built with. When working with a new set of variables, you should recreate a new optimizer instance.
