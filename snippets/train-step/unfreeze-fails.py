import keras
import numpy as np

base = keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
head = keras.layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(1,)), base, head])
x, y = np.ones((4, 1)), np.full((4, 1), 9.0)

base.trainable = False
optimizer = keras.optimizers.Adam()
model.compile(optimizer, "mse")
model.fit(x, y, verbose=0)

base.trainable = True
model.compile(optimizer, "mse")
model.fit(x, y, verbose=0)  # raises ValueError
#> ValueError: Unknown variable: <Variable path=sequential/dense/kernel, shape=(1, 1), dtype=float32>. This optimizer can only be called for the variables it was originally built with. When working with a new set of variables, you should recreate a new optimizer instance.
