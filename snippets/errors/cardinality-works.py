import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss="mse")
x, y = np.ones((4, 2)), np.ones(4)
loss = model.evaluate(x, y, verbose=0)
print(loss)
#> 1.0
