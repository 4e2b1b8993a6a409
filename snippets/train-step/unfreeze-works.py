import keras
import numpy as np

base = keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
head = keras.layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(1,)), base, head])
x, y = np.ones((4, 1)), np.full((4, 1), 9.0)

base.trainable = False
model.compile(keras.optimizers.Adam(), "mse")
model.fit(x, y, verbose=0)

base.trainable = True
model.compile(keras.optimizers.Adam(), "mse")
model.fit(x, y, verbose=0)
print("base moved:", float(base.kernel[0, 0]) != 1.0)
#> base moved: True
